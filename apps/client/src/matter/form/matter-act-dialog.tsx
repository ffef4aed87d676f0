import { actOf, type ActName } from '@awaslog/domain/handling';
import { parse } from '@awaslog/domain/issue';
import type { Zone } from '@awaslog/law/civil-date';
import { shapeOf } from '@awaslog/domain/process';
import { useCallback, useMemo, useState } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button';
import { CitedList } from '../../design/cited';
import { Dialog } from '../../design/dialog';
import { Notice } from '../../design/notice';
import { FormLongTextField } from '../../forms/form-fields';
import { useJudgedForm } from '../../forms/use-judged-form';
import type { Outcome } from '../../gateway/outcome';
import { OutcomeNotice } from '../../gateway/outcome-notice';
import { useReference } from '../../gateway/use-reference';
import { useCommand } from '../../gateway/use-command';
import type { CitedNormFragment, GivenWarningFragment } from '../../gql/graphql';
import { uuidV7 } from '../../identifier/uuid-v7';
import { useWords } from '../../language/use-words';
import type { MatterActDone } from './act-answer';
import { actDocument } from './act-document';
import { ShapeField } from './shape-fields';
import { candidateOf, emptyValues, type TypedValues } from './typed-values';

export interface MatterActDialogProps {
  readonly command: ActName;
  readonly label: string;
  readonly outside: boolean;
  readonly cites: readonly CitedNormFragment[];
  /** The matter and its version; a version that is absent means that this act begins the matter. */
  readonly matter: { readonly id: string; readonly version?: number };
  /** What is known already, such as the record of a finding. */
  readonly known?: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  readonly onDone: (done: { readonly id: string; readonly warnings: readonly GivenWarningFragment[] }) => void;
  readonly onStale: () => void;
}

/** One act on a matter. Its fields, their labels and their rules are those that the domain writes down once. */
export function MatterActDialog(props: MatterActDialogProps) {
  const { command, label, outside, cites, matter, known, onClose, onDone, onStale } = props;
  const { t } = useTranslation();
  const { language } = useWords();
  const zone = (useReference()?.regency?.zone ?? 'Asia/Jakarta') as Zone;
  const act = actOf(command);
  // What is known is not asked for, and the gateway alone judges it.
  const [asked] = useState(() => act.input.omit(maskOf(known)));
  const fields = useMemo(() => shapeOf(asked), [asked]);
  const judge = useCallback(
    (values: FieldValues) => {
      const parsed = parse(asked, candidateOf(fields, values as TypedValues, zone));
      return parsed.ok ? [] : parsed.refusal;
    },
    [asked, fields, zone],
  );
  const { form, show } = useJudgedForm<FieldValues>({ ...emptyValues(fields), reason: '' }, judge);
  // Made once for this dialog: an act that is sent again after a lost answer is the same act.
  const [commandId] = useState(uuidV7);
  const document = useMemo(() => actDocument(command), [command]);
  const [send, busy] = useCommand(document);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);

  async function submit() {
    const values = form.getValues() as TypedValues;
    const reason = String(values['reason'] ?? '').trim() || null;
    const base = { commandId, matterId: matter.id, reason };
    const versioned = matter.version === undefined ? base : { ...base, expectedVersion: matter.version };
    const answer = await send({ input: { ...candidateOf(fields, values, zone), ...known, ...versioned } });
    setOutcome(answer);
    setUnplaced(answer.kind === 'REFUSED' ? show(answer.refusal.issues).map(({ message }) => message) : []);
    if (answer.kind === 'DONE') {
      const done = answer.value as MatterActDone;
      onDone({ id: done.matterId, warnings: done.warnings });
    }
    if (answer.kind === 'FAILED' && answer.failure.code === 'CONFLICT') onStale();
  }

  return (
    <Dialog title={label} onClose={onClose}>
      <FormProvider {...form}>
        <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
          <p className="quiet">{act.words.description[language]}</p>
          {cites.length > 0 && <CitedList norms={cites} />}
          {Object.entries(fields).map(([name, field]) => (
            <ShapeField key={name} name={name} field={field} />
          ))}
          {outside && <Notice tone="warn">{t('acts.outsideHelp')}</Notice>}
          {(outside || form.formState.errors['reason']) && (
            <FormLongTextField name="reason" label={t('acts.reason')} rows={2} />
          )}
          <OutcomeNotice outcome={outcome} unplaced={unplaced} />
          <div className="row">
            <Button look="primary" type="submit" busy={busy}>
              {label}
            </Button>
            <Button look="plain" onClick={onClose}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}

function maskOf(known: Readonly<Record<string, string>> = {}): Readonly<Record<string, true>> {
  return Object.fromEntries(Object.keys(known).map((name) => [name, true]));
}
