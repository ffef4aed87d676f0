import type { CodeOf } from '@awaslog/domain/glossary';
import { handlingCodes } from '@awaslog/domain/handling';
import type { ViolationKind } from '@awaslog/domain/violation';
import type { AnnouncedMatterFragment } from '../gql/graphql';

export interface AnnouncedOutcome {
  readonly kind: ViolationKind;
  /** Null where nothing is announced of this kind, or what is announced has no word here. */
  readonly outcome: CodeOf<'DecisionOutcome'> | null;
}

/** What was decided of each kind that a matter was about; a kind of which nothing was decided is still named. */
export function outcomesOf({ kinds, outcomes }: AnnouncedMatterFragment): readonly AnnouncedOutcome[] {
  const all = new Set([...outcomes.map(({ kind }) => kind), ...kinds]);
  return [...all].map((kind) => {
    const outcome = handlingCodes.DecisionOutcome.schema.safeParse(outcomes.find((one) => one.kind === kind)?.outcome);
    return { kind, outcome: outcome.data ?? null };
  });
}
