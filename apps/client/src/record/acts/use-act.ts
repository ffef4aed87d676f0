import { parse } from '@awaslog/domain/issue';
import { useCallback, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { TypedDocumentNode } from 'urql';
import type { z } from 'zod';
import { useJudgedForm } from '../../forms/use-judged-form';
import type { Outcome } from '../../gateway/outcome';
import { useCommand } from '../../gateway/use-command';
import type { GivenWarningFragment } from '../../gql/graphql';
import { uuidV7 } from '../../identifier/uuid-v7';
import type { ActDialogProps, CommandBase } from './act';

interface Done {
  readonly __typename: `${string}Success`;
  readonly warnings: readonly GivenWarningFragment[];
}

interface Act<Values, Input extends CommandBase> {
  readonly document: TypedDocumentNode<{ readonly outcome: Done | { readonly __typename: string } }, { input: Input }>;
  readonly start: Values;
  /** The domain's schema of the fields that are typed here. */
  readonly schema: z.ZodType;
  /** The typed fields as the schema wants them; it may not change between renders. */
  readonly candidateOf: (values: Values) => unknown;
  readonly inputOf: (values: Values, base: CommandBase) => Input;
}

/** One act on a record: judged by the domain's schema, sent once, and its refusals put beside the fields. */
export function useAct<Values extends FieldValues & { reason: string }, Input extends CommandBase>(
  { document, start, schema, candidateOf, inputOf }: Act<Values, Input>,
  { record, onDone, onStale }: ActDialogProps,
) {
  const judge = useCallback(
    (values: Values) => {
      const parsed = parse(schema, candidateOf(values));
      return parsed.ok ? [] : parsed.refusal;
    },
    [schema, candidateOf],
  );
  const { form, show } = useJudgedForm(start, judge);
  // Made once for this dialog: an act that is sent again after a lost answer is the same act.
  const [commandId] = useState(uuidV7);
  const [send, busy] = useCommand(document);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);

  async function submit() {
    const values = form.getValues();
    const base = {
      commandId,
      recordId: record.id,
      expectedVersion: record.version,
      reason: values.reason.trim() || null,
    };
    const answer = await send({ input: inputOf(values, base) });
    setOutcome(answer);
    setUnplaced(answer.kind === 'REFUSED' ? show(answer.refusal.issues).map(({ message }) => message) : []);
    if (answer.kind === 'DONE') onDone((answer.value as Done).warnings);
    if (answer.kind === 'FAILED' && answer.failure.code === 'CONFLICT') onStale();
  }

  return { form, outcome, unplaced, busy, onSubmit: form.handleSubmit(submit) };
}
