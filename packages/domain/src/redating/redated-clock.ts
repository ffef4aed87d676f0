import type { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { RuleId } from '@awaslog/law/rules';

/** The dates of a period under every reading and every open question. */
export type PeriodDates = Pick<Deadline, 'earliest' | 'latest' | 'alternatives'>;

/** A period that ends on another day since the calendar was changed. */
export interface RedatedClock {
  /** Its place among the periods of the record or matter on which it runs. */
  readonly position: number;
  readonly rule: RuleId;
  /** The dates that were told before; null where none could be told, since no calendar was decreed for them. */
  readonly before: PeriodDates | null;
  readonly deadline: Deadline;
}

/** What an earlier calendar said of a period, and on which day the dates were changed. */
export interface EarlierDates {
  readonly asOf: CivilDate;
  readonly before: PeriodDates | null;
}

/** The change of a period by the calendar that is decreed now; null where no date of it moves. */
export function redatedClock(
  { position, rule, deadline }: Pick<RedatedClock, 'position' | 'rule'> & { readonly deadline: Deadline | null },
  fresh: Deadline | null,
): RedatedClock | null {
  if (!fresh || (deadline && datesText(deadline) === datesText(fresh))) return null;
  return { position, rule, before: deadline && datesOf(deadline), deadline: fresh };
}

function datesOf({ earliest, latest, alternatives }: Deadline): PeriodDates {
  return { earliest, latest, alternatives };
}

/** All dates of a period in one order; the order of the answers to open questions says nothing. */
function datesText({ earliest, latest, alternatives }: PeriodDates): string {
  const others = alternatives.map((one) => `${one.assume} ${one.earliest} ${one.latest}`).sort();
  return [earliest, latest, ...others].join('\n');
}
