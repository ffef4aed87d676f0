import type { CivilDate } from '../civil-date';
import { type CalendarYear, type Decree, decreed } from './holiday';

/**
 * SKB 236/2024, 1/2024, 2/2024 later changed names only (Isa Almasih became Yesus Kristus) and moved no day; the
 * rows carry the present names under the decree that gave the day.
 */
const firstList: Decree = {
  title: 'SKB 855/2023, 3/2023, 4/2023',
  madeOn: '2023-09-12' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://www.jpnn.com/news/ini-jadwal-hari-libur-nasional-dan-cuti-bersama-2024',
    'https://faktual.id/hari-libur-nasional-isa-almasih-menjadi-yesus-kristus-sesuai-kepercayaan-umat-yang-merayakan',
  ],
};

const generalElection: Decree = {
  title: 'Keppres 10/2024',
  madeOn: '2024-02-06' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://nasional.kontan.co.id/news/presiden-tetapkan-hari-pemilu-14-februari-2024-sebagai-hari-libur-nasional',
    'https://indonesiawindow.com/presiden-ri-joko-widodo-keluarkan-keppres-libur-14-februari/',
  ],
};

const regionalElection: Decree = {
  title: 'Keppres 33/2024',
  madeOn: '2024-11-21' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://tempo.co/politik/prabowo-tetapkan-hari-pencoblosan-pilkada-pada-27-november-sebagai-hari-libur-nasional-1172027',
    'https://nasional.sindonews.com/read/1492495/15/resmi-27-november-2024-hari-libur-nasional-1732270300',
  ],
};

export const year2024: CalendarYear = {
  year: 2024,
  decree: firstList,
  holidays: [
    ...decreed(firstList, 'NATIONAL_HOLIDAY', {
      '2024-01-01': 'Tahun Baru 2024 Masehi',
      '2024-02-08': 'Isra Mikraj',
      '2024-02-10': 'Tahun Baru Imlek 2575 Kongzili',
      '2024-03-11': 'Hari Suci Nyepi Tahun Baru Saka 1946',
      '2024-03-29': 'Wafat Yesus Kristus',
      '2024-03-31': 'Kebangkitan Yesus Kristus (Paskah)',
      '2024-04-10': 'Hari Raya Idul Fitri 1445 Hijriah',
      '2024-04-11': 'Hari Raya Idul Fitri 1445 Hijriah',
      '2024-05-01': 'Hari Buruh Internasional',
      '2024-05-09': 'Kenaikan Yesus Kristus',
      '2024-05-23': 'Hari Raya Waisak 2568 BE',
      '2024-06-01': 'Hari Lahir Pancasila',
      '2024-06-17': 'Hari Raya Idul Adha 1445 Hijriah',
      '2024-07-07': 'Tahun Baru Islam 1446 Hijriah',
      '2024-08-17': 'Hari Kemerdekaan Republik Indonesia',
      '2024-09-16': 'Maulid Nabi Muhammad SAW',
      '2024-12-25': 'Kelahiran Yesus Kristus',
    }),
    ...decreed(firstList, 'JOINT_LEAVE', {
      '2024-02-09': 'Cuti bersama Tahun Baru Imlek 2575 Kongzili',
      '2024-03-12': 'Cuti bersama Hari Suci Nyepi Tahun Baru Saka 1946',
      '2024-04-08': 'Cuti bersama Idul Fitri 1445 Hijriah',
      '2024-04-09': 'Cuti bersama Idul Fitri 1445 Hijriah',
      '2024-04-12': 'Cuti bersama Idul Fitri 1445 Hijriah',
      '2024-04-15': 'Cuti bersama Idul Fitri 1445 Hijriah',
      '2024-05-10': 'Cuti bersama Kenaikan Yesus Kristus',
      '2024-05-24': 'Cuti bersama Hari Raya Waisak',
      '2024-06-18': 'Cuti bersama Idul Adha 1445 Hijriah',
      '2024-12-26': 'Cuti bersama Kelahiran Yesus Kristus',
    }),
    ...decreed(generalElection, 'VOTING_DAY', { '2024-02-14': 'Pemungutan suara Pemilu 2024' }),
    ...decreed(regionalElection, 'VOTING_DAY', { '2024-11-27': 'Pemungutan suara Pilkada 2024' }),
  ],
};
