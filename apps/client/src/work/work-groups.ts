import type { WorkToDoFragment } from '../gql/graphql';

export const workGroups = ['OVERDUE', 'TODAY', 'WEEK', 'LATER'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** Where an item of the work list stands, by the days that the gateway counted to its earlier date. */
export function groupOf({ daysLeft, standing }: Pick<WorkToDoFragment['clock'], 'daysLeft' | 'standing'>): WorkGroup {
  if (standing === 'OVER' || daysLeft < 0) return 'OVERDUE';
  if (daysLeft === 0) return 'TODAY';
  return daysLeft <= 7 ? 'WEEK' : 'LATER';
}

/** The groups that have something in them, the most urgent first; the order inside a group is the gateway's. */
export function groupWork(items: readonly WorkToDoFragment[]): readonly (readonly [WorkGroup, WorkToDoFragment[]])[] {
  return workGroups
    .map((group) => [group, items.filter((item) => groupOf(item.clock) === group)] as const)
    .filter(([, inGroup]) => inGroup.length > 0);
}
