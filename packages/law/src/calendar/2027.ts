import type { CivilDate } from '../civil-date';
import { type CalendarYear, type Decree, decreed } from './holiday';

/**
 * The reprints below agree on every day: the first is a copy of the announcement by Kemenko PMK, with its weekdays; the
 * second, by the same hands, gives the numbers and the day of the decree; the third was typed by others from the list
 * of Sekretariat Negara and checked against two newspapers. The pages of the government themselves could not be opened
 * here. The decree leaves Idul Fitri and Idul Adha to a later decree of the Minister of Religious Affairs, so those
 * days may still move.
 */
const firstList: Decree = {
  title: 'SKB 1205/2026, 3/2026, 2/2026',
  madeOn: '2026-09-15' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://github.com/rahmatauliaikhsan/api-harilibur-id/blob/00dbf05fce9f83d7a789e73ddb56c5762adce9e7/test/fixtures/kemenkopmk-2027.html',
    'https://github.com/rahmatauliaikhsan/api-harilibur-id/blob/00dbf05fce9f83d7a789e73ddb56c5762adce9e7/data/skb/2027.json',
    'https://github.com/HengkyDarmawan/wms/blob/5f096fd9aba54510ac24ecd4474c4c75838c245b/app/Domain/Master/Support/NationalHolidays.php',
  ],
};

export const year2027: CalendarYear = {
  year: 2027,
  decree: firstList,
  holidays: [
    ...decreed(firstList, 'NATIONAL_HOLIDAY', {
      '2027-01-01': 'Tahun Baru 2027 Masehi',
      '2027-01-05': 'Isra Mikraj Nabi Muhammad SAW 1448 Hijriah',
      '2027-02-06': 'Tahun Baru Imlek 2578 Kongzili',
      '2027-03-08': 'Hari Suci Nyepi Tahun Baru Saka 1949',
      '2027-03-10': 'Hari Raya Idul Fitri 1448 Hijriah',
      '2027-03-11': 'Hari Raya Idul Fitri 1448 Hijriah',
      '2027-03-26': 'Wafat Yesus Kristus',
      '2027-03-28': 'Kebangkitan Yesus Kristus (Paskah)',
      '2027-05-01': 'Hari Buruh Internasional',
      '2027-05-06': 'Kenaikan Yesus Kristus',
      '2027-05-17': 'Hari Raya Idul Adha 1448 Hijriah',
      '2027-05-20': 'Hari Raya Waisak 2571 BE',
      '2027-06-01': 'Hari Lahir Pancasila',
      '2027-06-06': 'Tahun Baru Islam 1449 Hijriah',
      '2027-08-15': 'Maulid Nabi Muhammad SAW',
      '2027-08-17': 'Hari Kemerdekaan Republik Indonesia',
      '2027-12-25': 'Kelahiran Yesus Kristus',
      '2027-12-26': 'Isra Mikraj Nabi Muhammad SAW 1449 Hijriah',
    }),
    ...decreed(firstList, 'JOINT_LEAVE', {
      '2027-02-05': 'Cuti bersama Tahun Baru Imlek 2578 Kongzili',
      '2027-03-09': 'Cuti bersama Idul Fitri 1448 Hijriah',
      '2027-03-12': 'Cuti bersama Idul Fitri 1448 Hijriah',
      '2027-03-15': 'Cuti bersama Idul Fitri 1448 Hijriah',
      '2027-03-25': 'Cuti bersama Wafat Yesus Kristus',
      '2027-05-18': 'Cuti bersama Idul Adha 1448 Hijriah',
      '2027-05-19': 'Cuti bersama Hari Raya Waisak',
      '2027-12-24': 'Cuti bersama Kelahiran Yesus Kristus',
    }),
  ],
};
