import type { DeadlineRule } from './deadline';

type Defaults = 'direction' | 'periodMayBeSet';

/** Writes a rule down: it counts forwards and nobody may set its length, unless its article says otherwise. */
export function deadlineRule<const Id extends string>(
  rule: Omit<DeadlineRule, Defaults | 'id'> & Partial<Pick<DeadlineRule, Defaults>> & { readonly id: Id },
): DeadlineRule & { readonly id: Id } {
  return { direction: 'FORWARDS', periodMayBeSet: false, ...rule };
}
