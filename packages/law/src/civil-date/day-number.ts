import type { CivilDate } from './civil-date';

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Counting in whole numbers keeps the arithmetic of
 * deadlines exact, independent of any zone, and fast enough to date a whole office's matters at once.
 */
export type DayNumber = number;

/** 1 January of a year, by the rule of leap years alone. */
export function firstDayOf(year: number): DayNumber {
  const before = year - 1;
  return 365 * before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162;
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** The year that a date names. */
export function yearOf(date: CivilDate): number {
  return digits(date, 0, 4);
}

/** Offset inside the year: 1 January is 0. */
export function dayOfYear(date: CivilDate): number {
  const month = digits(date, 5, 7);
  const leapDay = month > 2 && isLeap(yearOf(date)) ? 1 : 0;
  return (BEFORE_MONTH[month - 1] ?? 0) + leapDay + digits(date, 8, 10) - 1;
}

export function dayNumberOf(date: CivilDate): DayNumber {
  return firstDayOf(yearOf(date)) + dayOfYear(date);
}

/** The date of an offset inside a year; an offset beyond the year is a mistake of the caller. */
export function dateInYear(year: number, offset: number): CivilDate {
  const leapDay = isLeap(year) ? 1 : 0;
  let month = 12;
  while (month > 1 && offset < (BEFORE_MONTH[month - 1] ?? 0) + (month > 2 ? leapDay : 0)) month -= 1;
  const day = offset - (BEFORE_MONTH[month - 1] ?? 0) - (month > 2 ? leapDay : 0) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** The date of a day number, or nothing outside the years 0000 to 9999, which a `CivilDate` cannot write. */
export function dateOfDayNumber(day: DayNumber): CivilDate | undefined {
  let year = Math.floor((day + 719_162) / 365.2425) + 1;
  if (firstDayOf(year) > day) year -= 1;
  else if (firstDayOf(year + 1) <= day) year += 1;
  return year < 0 || year > 9999 ? undefined : dateInYear(year, day - firstDayOf(year));
}

/** Days from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: CivilDate, end: CivilDate): number {
  return dayNumberOf(end) - dayNumberOf(start);
}

/** A day some days away. A day outside the years 0000 to 9999 cannot be written and is a mistake of the caller. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const day = dateOfDayNumber(dayNumberOf(date) + days);
  if (day === undefined) throw new RangeError(`${date} and ${days} days lie outside the years 0000 to 9999`);
  return day;
}

/** Monday is 1 and Sunday is 7, as ISO 8601 counts them. */
export function weekdayOf(day: DayNumber): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
