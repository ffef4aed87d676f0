import type { Evidence } from '../citation';
import type { CivilDate } from '../civil-date';

/**
 * Why a day is not an ordinary one. `JOINT_LEAVE` (cuti bersama) stays apart from `NATIONAL_HOLIDAY`: whether it
 * stops a period of working days is an open question.
 */
export type HolidayKind = 'NATIONAL_HOLIDAY' | 'JOINT_LEAVE' | 'VOTING_DAY' | 'LOCAL';

/** The act that made a day a holiday. */
export interface Decree {
  /** As a letter would cite it: `SKB 855/2023, 3/2023, 4/2023`. */
  readonly title: string;
  /** The day it was made. Before it nobody could know the holiday, so a deadline computed earlier did without. */
  readonly madeOn: CivilDate;
  readonly evidence: Evidence;
  /** Public pages that reprint the list and were compared with each other. */
  readonly sources: readonly string[];
}

export interface Holiday {
  readonly date: CivilDate;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly decree: Decree;
  readonly effectiveFrom: CivilDate;
  /** The day a later decree took it back. */
  readonly effectiveUntil?: CivilDate;
  /** Only for `LOCAL`: the area code whose territory has the day off. */
  readonly area?: string;
}

/** One year of the calendar. It exists for us from the day of its first decree. */
export interface CalendarYear {
  readonly year: number;
  readonly decree: Decree;
  readonly holidays: readonly Holiday[];
}

/** Reads a decree's list, which a jurist can compare line by line with the published one. */
export function decreed(
  decree: Decree,
  kind: HolidayKind,
  days: Readonly<Record<string, string>>,
  revokedBy?: Decree,
): Holiday[] {
  return Object.entries(days).map(([date, name]) => ({
    date: date as CivilDate,
    kind,
    name,
    decree,
    effectiveFrom: decree.madeOn,
    ...(revokedBy ? { effectiveUntil: revokedBy.madeOn } : {}),
  }));
}

/** A local holiday of 63 also holds in 63.11, but not in 6 or 631; a national one holds everywhere. */
export function holdsIn(holiday: Pick<Holiday, 'area'>, place: string | undefined): boolean {
  const { area } = holiday;
  return area === undefined || place === area || (place?.startsWith(`${area}.`) ?? false);
}
