import type { Citation } from '../citation';
import type { CivilDate, Instant, Zone } from '../civil-date';
import type { Text } from '../result';
import type { StartsOn } from './starts-on';

/**
 * The unit in which a norm counts.
 * `WORKING_DAY`: "hari kerja". `CALENDAR_DAY`: "hari kalender". `HOUR`: "jam".
 * `DEFINED_DAY`: a capital "Hari" whose definition was not read; working days by default.
 * `UNQUALIFIED_DAY`: the text only says "hari"; both readings are computed.
 */
export type DayUnit = 'WORKING_DAY' | 'CALENDAR_DAY' | 'DEFINED_DAY' | 'UNQUALIFIED_DAY';
export type DeadlineUnit = DayUnit | 'HOUR';
/** What a date was counted in. `STATED`: in nothing; somebody stated the day, and no norm has it. */
export type CountedIn = DeadlineUnit | 'STATED';

/**
 * Whose duty or right a period limits; it decides what a passed date does.
 * `OWN_DUTY` alarms on `earliest`; `RIGHT` ends only after `latest`; `OTHERS_DUTY` warns on `earliest` and is
 * unfulfilled only after `latest`.
 */
export type Bearer = 'OWN_DUTY' | 'RIGHT' | 'OTHERS_DUTY';

/** Why a reading of working days passes over a day. */
export type SkipReason = 'WEEKEND' | 'NATIONAL_HOLIDAY' | 'JOINT_LEAVE' | 'VOTING_DAY' | 'LOCAL';

export interface SkippedDay {
  readonly date: CivilDate;
  readonly why: readonly SkipReason[];
  /** Name of the holiday, absent on a plain weekend day. */
  readonly name?: string;
  /** The decree that made it a holiday, absent on a plain weekend day. */
  readonly source?: string;
}

/** An answer under another answer to an open question. */
export interface Alternative {
  /**
   * `JOINT_LEAVE_COUNTS`: cuti bersama days are counted as working days. `CALENDAR_DAYS`: "Hari" is a calendar day.
   * `FROM_LAPSE_OF_ADVICE`: the window is counted from the lapse of the advice.
   */
  readonly assume: 'JOINT_LEAVE_COUNTS' | 'CALENDAR_DAYS' | 'FROM_LAPSE_OF_ADVICE';
  readonly earliest: CivilDate | Instant;
  readonly latest: CivilDate | Instant;
}

/**
 * The computed end of a period. `earliest` and `latest` differ only where the unit has two readings. It holds what was
 * counted; the words for it are made when they are read, see `explain`.
 */
export interface Deadline {
  readonly rule: string;
  readonly from: CivilDate | Instant;
  readonly unit: CountedIn;
  readonly bearer: Bearer;
  readonly earliest: CivilDate | Instant;
  readonly latest: CivilDate | Instant;
  readonly skipped: readonly SkippedDay[];
  readonly alternatives: readonly Alternative[];
  readonly cites: readonly Citation[];
  /** Identity of the calendar used: national edition, as-of day and area; `NONE` where the day was stated. */
  readonly calendar: string;
  /** The length in the unit, or the moment, that somebody set; absent where the rule's own length counted. */
  readonly set?: number | Instant;
}

/** A period that the law sets: one article's clock. */
export interface DeadlineRule {
  readonly id: string;
  readonly duty: Text;
  readonly bearer: Bearer;
  readonly length: number;
  readonly unit: DeadlineUnit;
  /** `BACKWARDS`: the last permitted day lies before the starting event. */
  readonly direction: 'FORWARDS' | 'BACKWARDS';
  /** The event that starts it; counting backwards, the event before which it must be done. */
  readonly startsOn: StartsOn;
  /** Whether a person may set another length, as art. 18(3) of Perbawaslu 5/2022 allows. */
  readonly periodMayBeSet: boolean;
  readonly cites: readonly Citation[];
  /** What a reader of the date must also know, such as "14 in total, not 14 more". */
  readonly remark?: Text;
}

/** Why the law room does not answer. */
export type LawRefusalCode =
  | 'UNKNOWN_RULE'
  | 'UNKNOWN_ELECTION'
  | 'NOT_IN_REGIME'
  | 'NOT_IN_FORCE'
  | 'YEAR_NOT_DECREED'
  | 'TIME_NEEDED'
  | 'DAY_NEEDED'
  | 'PERIOD_NOT_SETTABLE'
  | 'INVALID_PERIOD'
  | 'INVALID_DATE';

export interface LawRefusal {
  readonly code: LawRefusalCode;
  readonly message: Text;
  readonly nextStep: Text;
}

export interface CountingFacts {
  readonly from: CivilDate | Instant;
  /** The place's zone: needed to know the civil day of a moment there, and the offset in which an answer is written. */
  readonly zone?: Zone;
  /** A length that was agreed or set, in the rule's own unit, or an instant. */
  readonly period?: number | Instant;
}
