import type { RunningClockFragment, WorkToDoFragment } from '../gql/graphql';
import type { Change } from './use-moved-days';

type ChangedClock = Pick<WorkToDoFragment['clock'], 'earlier'> & {
  readonly deadline: Pick<RunningClockFragment['deadline'], 'rule' | 'from' | 'earliest' | 'latest'>;
};

/**
 * Every change that a calendar made to a clock, oldest first. Each begins where the one before it ended; the first was
 * told when the period began, by the calendar of that day.
 */
export function changesOf({ deadline, earlier }: ChangedClock): readonly Change[] {
  return earlier.flatMap(({ asOf, before }, position) => {
    const after = position + 1 < earlier.length ? earlier[position + 1]!.before : deadline;
    if (!after) return [];
    const since = position > 0 ? earlier[position - 1]!.asOf : deadline.from.slice(0, 10);
    return [{ period: deadline, before, after, since, asOf }];
  });
}
