import type { WorkToDoFragment } from '../gql/graphql';

export const workGroups = ['OVERDUE', 'TODAY', 'WEEK', 'LATER'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** Where an item of the work list stands, by the days that the gateway counted to the date to keep in view. */
export function groupOf({ daysLeft, effect }: Pick<WorkToDoFragment['clock'], 'daysLeft' | 'effect'>): WorkGroup {
  if (effect === 'OVERDUE' || effect === 'UNFULFILLED' || daysLeft < 0) return 'OVERDUE';
  if (daysLeft === 0) return 'TODAY';
  return daysLeft <= 7 ? 'WEEK' : 'LATER';
}

/** The groups that have something in them, the most urgent first; the order inside a group is the gateway's. */
export function groupWork(items: readonly WorkToDoFragment[]): readonly (readonly [WorkGroup, WorkToDoFragment[]])[] {
  return workGroups
    .map((group) => [group, items.filter((item) => groupOf(item.clock) === group)] as const)
    .filter(([, inGroup]) => inGroup.length > 0);
}
