import { useQuery } from 'urql';
import { DeadlineByCalendarsDocument, type DeadlineAnsweredFragment, type ElectionCode } from '../gql/graphql';
import { movedDays, type MovedDay } from './moved-days';

/** Where a period runs: its local holidays and the rules that hold there. */
export interface PeriodPlace {
  readonly area: { readonly code: string };
  readonly election: { readonly code: ElectionCode };
}

interface Ends {
  readonly earliest: string;
  readonly latest: string;
}

/** One change of a period: what was told by the calendar of one day, and what by that of a later one. */
export interface Change {
  readonly period: Pick<DeadlineAnsweredFragment, 'rule' | 'from'>;
  readonly before: Ends | null;
  readonly after: Ends;
  /** The days as of which the calendar was read before and after. */
  readonly since: string;
  readonly asOf: string;
}

/**
 * The days that moved a period, asked of the gateway by counting it under both calendars; null until it has answered.
 * Where the counts do not give the dates that were told, as for a period that somebody set, none is named: a cause is
 * not guessed.
 */
export function useMovedDays(
  { period: { rule, from }, before, after, since, asOf }: Change,
  place: PeriodPlace | null,
): readonly MovedDay[] | null {
  const isAsked = before !== null && since < asOf;
  const [{ data, error }] = useQuery({
    query: DeadlineByCalendarsDocument,
    variables: { rule, from, since, asOf, area: place?.area.code ?? null, election: place?.election.code ?? null },
    requestPolicy: 'cache-first',
    pause: !place || !isAsked,
  });
  if (isAsked && !data && !error) return null;
  if (data?.told.__typename !== 'Deadline' || data.now.__typename !== 'Deadline' || !before) return [];
  const { told, now } = data;
  return isSame(told, before) && isSame(now, after) ? movedDays(told, now) : [];
}

function isSame(one: Ends, other: Ends): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}
