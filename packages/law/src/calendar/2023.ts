import type { CivilDate } from '../civil-date';
import { type CalendarYear, type Decree, decreed } from './holiday';

const firstList: Decree = {
  title: 'SKB 1066/2022, 3/2022, 3/2022',
  madeOn: '2022-10-11' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://video.tempo.co/read/31049/pemerintah-tetapkan-16-hari-libur-nasional-dan-8-hari-cuti-bersama-di-2023',
    'https://insidepontianak.com/kalbar/19323/cuti-bersama-hari-raya-idul-fitri-2023-m-1444-h-ditambah',
  ],
};

/** Moved the leave of Lebaran forward: 26 April became a working day again, 19 and 20 April were added. */
const lebaranChange: Decree = {
  title: 'SKB 327/2023, 1/2023, 1/2023',
  madeOn: '2023-03-29' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://daulatrakyat.id/pemerintah-ri-secara-resmi-tetapkan-perubahan-hari-libur-nasional-dan-cuti-bersama-idulfitri-1444-h-2023-masehi',
    'https://origin.kompas.tv/amp/nasional/398513/jadwal-libur-lebaran-dan-cuti-bersama-2023-hari-raya-idulfitri-pemerintah-kapan',
    'https://video.kompas.com/amp/465733/index.html',
  ],
};

/** Gave leave around Idul Adha less than two weeks ahead; the press had it on 20 June. */
const sacrificeChange: Decree = {
  title: 'SKB 624/2023, 2/2023, 2/2023',
  madeOn: '2023-06-16' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://pontianak.tribunnews.com/2023/06/22/kalender-2023-benarkah-libur-nasional-idul-adha-bisa-5-hari-begini-rinciannya',
    'https://ntbsatu.com/2023/06/20/cuti-bersama-iduladha-diputuskan-tanggal-28-dan-30-juni-2023.html',
  ],
};

export const year2023: CalendarYear = {
  year: 2023,
  decree: firstList,
  holidays: [
    ...decreed(firstList, 'NATIONAL_HOLIDAY', {
      '2023-01-01': 'Tahun Baru 2023 Masehi',
      '2023-01-22': 'Tahun Baru Imlek 2574 Kongzili',
      '2023-02-18': 'Isra Mikraj Nabi Muhammad SAW',
      '2023-03-22': 'Hari Suci Nyepi Tahun Baru Saka 1945',
      '2023-04-07': 'Wafat Isa Almasih',
      '2023-04-22': 'Hari Raya Idul Fitri 1444 Hijriah',
      '2023-04-23': 'Hari Raya Idul Fitri 1444 Hijriah',
      '2023-05-01': 'Hari Buruh Internasional',
      '2023-05-18': 'Kenaikan Isa Almasih',
      '2023-06-01': 'Hari Lahir Pancasila',
      '2023-06-04': 'Hari Raya Waisak 2567 BE',
      '2023-06-29': 'Hari Raya Idul Adha 1444 Hijriah',
      '2023-07-19': 'Tahun Baru Islam 1445 Hijriah',
      '2023-08-17': 'Hari Kemerdekaan Republik Indonesia',
      '2023-09-28': 'Maulid Nabi Muhammad SAW',
      '2023-12-25': 'Hari Raya Natal',
    }),
    ...decreed(firstList, 'JOINT_LEAVE', {
      '2023-01-23': 'Cuti bersama Tahun Baru Imlek 2574 Kongzili',
      '2023-03-23': 'Cuti bersama Hari Suci Nyepi Tahun Baru Saka 1945',
      '2023-04-21': 'Cuti bersama Idul Fitri 1444 Hijriah',
      '2023-04-24': 'Cuti bersama Idul Fitri 1444 Hijriah',
      '2023-04-25': 'Cuti bersama Idul Fitri 1444 Hijriah',
      '2023-06-02': 'Cuti bersama Hari Raya Waisak',
      '2023-12-26': 'Cuti bersama Hari Raya Natal',
    }),
    ...decreed(firstList, 'JOINT_LEAVE', { '2023-04-26': 'Cuti bersama Idul Fitri 1444 Hijriah' }, lebaranChange),
    ...decreed(lebaranChange, 'JOINT_LEAVE', {
      '2023-04-19': 'Cuti bersama Idul Fitri 1444 Hijriah',
      '2023-04-20': 'Cuti bersama Idul Fitri 1444 Hijriah',
    }),
    ...decreed(sacrificeChange, 'JOINT_LEAVE', {
      '2023-06-28': 'Cuti bersama Idul Adha 1444 Hijriah',
      '2023-06-30': 'Cuti bersama Idul Adha 1444 Hijriah',
    }),
  ],
};
