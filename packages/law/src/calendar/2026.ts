import type { CivilDate } from '../civil-date';
import { type CalendarYear, type Decree, decreed } from './holiday';

/**
 * Several reprints of the day of the announcement carry slips (Idul Fitri on 20 March, leave on 30 March); the dates
 * below are those on which the later, complete reprints agree.
 */
const firstList: Decree = {
  title: 'SKB 1497/2025, 2/2025, 5/2025',
  madeOn: '2025-09-19' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://economy.okezone.com/read/2026/01/05/622/3193593/kalender-2026-hari-libur-nasional-dan-cuti-bersama-lengkap-dengan-long-weekend?page=2',
    'https://lintaspriangan.com/berita-nasional/skb-libur-nasional-cuti-bersama-2026-disahkan',
    'https://garuda.tv/jadwal-libur-nasional-cuti-bersama-2026',
    'https://matamaluku.com/pemerintah-tetapkan-17-hari-libur-nasional-tahun-2026-ini-daftarnya',
    'https://eksekutor.com/pemerintah-tetapkan-25-hari-libur-dan-cuti-bersama-2026',
  ],
};

export const year2026: CalendarYear = {
  year: 2026,
  decree: firstList,
  holidays: [
    ...decreed(firstList, 'NATIONAL_HOLIDAY', {
      '2026-01-01': 'Tahun Baru 2026 Masehi',
      '2026-01-16': 'Isra Mikraj Nabi Muhammad SAW',
      '2026-02-17': 'Tahun Baru Imlek 2577 Kongzili',
      '2026-03-19': 'Hari Suci Nyepi Tahun Baru Saka 1948',
      '2026-03-21': 'Hari Raya Idul Fitri 1447 Hijriah',
      '2026-03-22': 'Hari Raya Idul Fitri 1447 Hijriah',
      '2026-04-03': 'Wafat Yesus Kristus',
      '2026-04-05': 'Kebangkitan Yesus Kristus (Paskah)',
      '2026-05-01': 'Hari Buruh Internasional',
      '2026-05-14': 'Kenaikan Yesus Kristus',
      '2026-05-27': 'Hari Raya Idul Adha 1447 Hijriah',
      '2026-05-31': 'Hari Raya Waisak 2570 BE',
      '2026-06-01': 'Hari Lahir Pancasila',
      '2026-06-16': 'Tahun Baru Islam 1448 Hijriah',
      '2026-08-17': 'Hari Kemerdekaan Republik Indonesia',
      '2026-08-25': 'Maulid Nabi Muhammad SAW',
      '2026-12-25': 'Kelahiran Yesus Kristus',
    }),
    ...decreed(firstList, 'JOINT_LEAVE', {
      '2026-02-16': 'Cuti bersama Tahun Baru Imlek 2577 Kongzili',
      '2026-03-18': 'Cuti bersama Hari Suci Nyepi Tahun Baru Saka 1948',
      '2026-03-20': 'Cuti bersama Idul Fitri 1447 Hijriah',
      '2026-03-23': 'Cuti bersama Idul Fitri 1447 Hijriah',
      '2026-03-24': 'Cuti bersama Idul Fitri 1447 Hijriah',
      '2026-05-15': 'Cuti bersama Kenaikan Yesus Kristus',
      '2026-05-28': 'Cuti bersama Idul Adha 1447 Hijriah',
      '2026-12-24': 'Cuti bersama Kelahiran Yesus Kristus',
    }),
  ],
};
