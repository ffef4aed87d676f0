import { actOf, type ActName } from '@awaslog/domain/handling';
import { parse } from '@awaslog/domain/issue';
import { shapeOf } from '@awaslog/domain/process';
import type { Zone } from '@awaslog/law/civil-date';
import { useCallback, useMemo, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useJudgedForm } from '../../forms/use-judged-form';
import { uuidV7 } from '../../identifier/uuid-v7';
import { useStanding } from '../../shell/standing-context';
import type { ActSubject } from './act-subject';
import { judgedBefore, madeHere, missingChoices, without } from './opaque-ids';
import { placeInForm } from './place-of-issue';
import { startValues } from './start-values';
import { candidateOf, type TypedValues } from './typed-values';

export interface ActFormOptions {
  readonly command: ActName;
  readonly subject: ActSubject | null;
  /** What is known already, such as the record of a finding. */
  readonly known: Readonly<Record<string, string>>;
}

/** The form of an act, made from what the domain writes down of it: its fields, where it begins, and what judges it. */
export function useActForm({ command, subject, known }: ActFormOptions) {
  const { product, viewer } = useStanding();
  const zone = product.zone as Zone;
  const act = actOf(command);
  // What is known or made here is not asked for, and the gateway alone judges it.
  const [given] = useState(() => ({ ...known, ...idsMadeFor(command) }));
  const [asked] = useState(() => without(act.input, Object.keys(given)));
  const fields = useMemo(() => shapeOf(asked), [asked]);
  const judge = useCallback(
    (values: FieldValues) => {
      const candidate = candidateOf(fields, values as TypedValues, zone);
      const schema = judgedBefore(asked, fields);
      const judged = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, candidate[name]]));
      const parsed = parse(schema, judged);
      return [...(parsed.ok ? [] : parsed.refusal), ...missingChoices(fields, candidate)];
    },
    [asked, fields, zone],
  );
  const [start] = useState(() => {
    const beginning = { today: product.today, territory: viewer.territory.code, subject };
    return { ...startValues(fields, beginning), reason: '' };
  });
  const placeOf = useMemo(() => placeInForm(fields), [fields]);
  const { form, show } = useJudgedForm<FieldValues>(start, judge, placeOf);

  /** What is sent: what was typed, with what was known before. */
  const input = () => ({ ...candidateOf(fields, form.getValues() as TypedValues, zone), ...given });
  const reason = () => String(form.getValues('reason') ?? '').trim() || null;

  return { act, fields, form, show, input, reason };
}

function idsMadeFor(command: ActName): Readonly<Record<string, string>> {
  return Object.fromEntries(madeHere(shapeOf(actOf(command).input)).map((name) => [name, uuidV7()]));
}
