import { type CivilDate, dayNumberOf, type Instant, weekdayOf } from '../civil-date';
import type { Text } from '../result';

const MONTHS: readonly Text[] = [
  { id: 'Januari', en: 'January' },
  { id: 'Februari', en: 'February' },
  { id: 'Maret', en: 'March' },
  { id: 'April', en: 'April' },
  { id: 'Mei', en: 'May' },
  { id: 'Juni', en: 'June' },
  { id: 'Juli', en: 'July' },
  { id: 'Agustus', en: 'August' },
  { id: 'September', en: 'September' },
  { id: 'Oktober', en: 'October' },
  { id: 'November', en: 'November' },
  { id: 'Desember', en: 'December' },
];

const WEEKDAYS: readonly Text[] = [
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
  { id: 'Minggu', en: 'Sunday' },
];

/** What the zones of Indonesia are called at their offsets; another offset is written as it is. */
const ZONE_NAMES: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/** `Senin, 5 Februari 2024` and `Monday 5 February 2024`. The words are ours: no locale of the machine is asked. */
export function dateText(date: CivilDate): Text {
  const [year = '', month = '', day = ''] = date.split('-');
  const monthName = MONTHS[Number(month) - 1];
  const weekday = WEEKDAYS[weekdayOf(dayNumberOf(date)) - 1];
  return {
    id: `${weekday?.id}, ${Number(day)} ${monthName?.id} ${year}`,
    en: `${weekday?.en} ${Number(day)} ${monthName?.en} ${year}`,
  };
}

/** `Selasa, 9 Januari 2024 pukul 09.30 WITA` and `Tuesday 9 January 2024 at 09:30 WITA`. */
export function momentText(moment: Instant): Text {
  const date = dateText(moment.slice(0, 10) as CivilDate);
  const clock = moment.slice(11, 16);
  const offset = /(?:[+-]\d\d:\d\d|Z)$/.exec(moment)?.[0] ?? '';
  const zone = ZONE_NAMES[offset] ?? (offset === 'Z' ? 'UTC' : `UTC${offset}`);
  return { id: `${date.id} pukul ${clock.replace(':', '.')} ${zone}`, en: `${date.en} at ${clock} ${zone}` };
}

export function isMoment(value: CivilDate | Instant): value is Instant {
  return value.includes('T');
}

export function pointText(value: CivilDate | Instant): Text {
  return isMoment(value) ? momentText(value) : dateText(value);
}
