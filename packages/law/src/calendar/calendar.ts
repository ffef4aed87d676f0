import { type CivilDate, type DayNumber, dateInYear, dayNumberOf, dayOfYear, weekdayOf, yearOf } from '../civil-date';
import type { Holiday, HolidayKind } from './holiday';
import { isWorkingOffset, type YearTable, yearTable } from './year-table';

/** A count that ran into a year whose calendar nobody decreed yet. */
export interface UndecreedYear {
  readonly undecreedYear: number;
}

/** Whether a joint-leave day (cuti bersama) stops a period of working days; see the open question JOINT_LEAVE. */
export type JointLeave = 'PASSED_OVER' | 'COUNTS';

/** Why a day is not a working day; empty on a working day. */
export type DayOffReason = 'WEEKEND' | HolidayKind;

export interface DayOff {
  readonly date: CivilDate;
  readonly why: readonly DayOffReason[];
  readonly holidays: readonly Holiday[];
}

/** What a calendar is made of. `years` is absent where any year may be answered, as in a law case with given holidays. */
export interface CalendarData {
  readonly id: string;
  readonly holidays: readonly Holiday[];
  readonly years?: ReadonlySet<number>;
}

/** The days on which the state works, as they were known on a day, at a place. */
export class Calendar {
  readonly id: string;
  readonly #years: ReadonlySet<number> | undefined;
  readonly #byDay = new Map<DayNumber, Holiday[]>();
  readonly #tables = { PASSED_OVER: new Map<number, YearTable>(), COUNTS: new Map<number, YearTable>() };

  constructor(data: CalendarData) {
    this.id = data.id;
    this.#years = data.years;
    for (const holiday of data.holidays) {
      const day = dayNumberOf(holiday.date);
      this.#byDay.set(day, [...(this.#byDay.get(day) ?? []), holiday]);
    }
  }

  /** Whether the calendar of a year was decreed. */
  knows(year: number): boolean {
    return this.#years === undefined ? year >= 0 && year <= 9999 : this.#years.has(year);
  }

  /** The last day of a period of `count` working days after `from`, which itself is not counted. */
  workingDayAfter(from: CivilDate, count: number, jointLeave: JointLeave = 'PASSED_OVER'): CivilDate | UndecreedYear {
    let offset = dayOfYear(from) + 1;
    let left = count;
    for (let year = yearOf(from); ; year += 1) {
      const table = this.#table(year, jointLeave);
      if (table === undefined) return { undecreedYear: year };
      const nth = (table.before[offset] ?? 0) + left - 1;
      const end = table.workingDays[nth];
      if (end !== undefined) return end;
      left = nth - table.workingDays.length + 1;
      offset = 0;
    }
  }

  /** The last permitted day of an act that is due `count` working days before `from`. */
  workingDayBefore(from: CivilDate, count: number, jointLeave: JointLeave = 'PASSED_OVER'): CivilDate | UndecreedYear {
    let offset: number | undefined = dayOfYear(from);
    let left = count;
    for (let year = yearOf(from); ; year -= 1) {
      const table = this.#table(year, jointLeave);
      if (table === undefined) return { undecreedYear: year };
      const nth = (table.before[offset ?? table.length] ?? 0) - left;
      const end = table.workingDays[nth];
      if (end !== undefined) return end;
      left = -nth;
      offset = undefined;
    }
  }

  /** The days off after `start` up to and including `end`, or before `start` down to `end`, in order of time. */
  daysOffBetween(start: CivilDate, end: CivilDate): readonly DayOff[] {
    const forwards = start <= end;
    const first = forwards ? dayNumberOf(start) + 1 : dayNumberOf(end);
    const last = forwards ? dayNumberOf(end) : dayNumberOf(start) - 1;
    const daysOff: DayOff[] = [];
    let year = yearOf(forwards ? start : end);
    for (let day = first; day <= last; day += 1) {
      let table = this.#table(year, 'PASSED_OVER');
      if (table !== undefined && day >= table.first + table.length) table = this.#table((year += 1), 'PASSED_OVER');
      if (table === undefined) break;
      const offset = day - table.first;
      if (!isWorkingOffset(table, offset)) daysOff.push(this.#dayOff(day, dateInYear(year, offset)));
    }
    return daysOff;
  }

  #dayOff(day: DayNumber, date: CivilDate): DayOff {
    const holidays = this.#byDay.get(day) ?? [];
    const weekend: DayOffReason[] = weekdayOf(day) > 5 ? ['WEEKEND'] : [];
    return { date, why: [...weekend, ...new Set(holidays.map((holiday) => holiday.kind))], holidays };
  }

  #table(year: number, jointLeave: JointLeave): YearTable | undefined {
    const tables = this.#tables[jointLeave];
    const built = tables.get(year);
    if (built !== undefined || !this.knows(year)) return built;
    const table = yearTable(year, (day) => this.#isWorkingDay(day, jointLeave));
    tables.set(year, table);
    return table;
  }

  #isWorkingDay(day: DayNumber, jointLeave: JointLeave): boolean {
    if (weekdayOf(day) > 5) return false;
    const holidays = this.#byDay.get(day);
    if (holidays === undefined) return true;
    return jointLeave === 'COUNTS' && holidays.every((holiday) => holiday.kind === 'JOINT_LEAVE');
  }
}
