import { localeOf, type Language } from './language';

/** How days, moments and figures are written in one language. */
export interface Formats {
  /** `Senin, 8 Januari 2024`. */
  readonly longDate: (day: string) => string;
  /** `8 Jan 2024`. */
  readonly shortDate: (day: string) => string;
  /** `8 Jan 2024`, `Jan 2024` or `2024`: as much of a date as is known. */
  readonly dated: (date: string) => string;
  /** `8 Jan 2024 09.30 WITA`: the wall clock of the moment's own offset. */
  readonly moment: (moment: string) => string;
  /** A day or a moment, whichever it is. */
  readonly point: (dayOrMoment: string) => string;
  /** `96.016`. */
  readonly number: (value: number) => string;
}

/** What the zones of Indonesia are called; another offset is written as it is. */
const zoneNames: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

export function formatsOf(language: Language): Formats {
  const locale = localeOf[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    // A civil day has no zone; reading and writing it in UTC keeps it the day that it is.
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
  };
  const longWeekday = dates({ weekday: 'long' });
  const dayOfMonth = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  // Browsers disagree on a comma after an English weekday, so the two halves are joined here.
  const longDate = (day: string) => `${longWeekday(day)}${language === 'id' ? ',' : ''} ${dayOfMonth(day)}`;
  const shortDate = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'short', year: 'numeric' });
  const numbers = new Intl.NumberFormat(locale);
  const moment = (value: string) => {
    const clock = value.slice(11, 16);
    const offset = /[+-]\d\d:\d\d$/.exec(value)?.[0] ?? 'UTC';
    const time = language === 'id' ? clock.replace(':', '.') : clock;
    return `${shortDate(value)} ${time} ${zoneNames[offset] ?? offset}`;
  };
  return {
    longDate,
    shortDate,
    dated: (date) => (date.length === 4 ? date : date.length === 7 ? month(`${date}-01`) : shortDate(date)),
    moment,
    point: (value) => (value.includes('T') ? moment(value) : longDate(value)),
    number: (value) => numbers.format(value),
  };
}
