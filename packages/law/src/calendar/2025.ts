import type { CivilDate } from '../civil-date';
import { type CalendarYear, type Decree, decreed } from './holiday';

const firstList: Decree = {
  title: 'SKB 1017/2024, 2/2024, 2/2024',
  madeOn: '2024-10-14' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://rasikapekalongan.com/cek-libur-nasional-dan-cuti-bersama-tahun-2025',
    'https://radarbandung.id/2024/10/15/berikut-data-fakta-libur-dan-cuti-2025',
    'https://www.jpnn.com/news/27-hari-libur-nasional-cuti-bersama-2025-inilah-tanggal-tanggalnya',
    'https://menpan.go.id/site/berita-foto/penandatanganan-skb-hari-libur-nasional-dan-cuti-bersama-2025',
  ],
};

/** Added one day eleven days ahead, as leave and not as a national holiday. */
const independenceLeave: Decree = {
  title: 'SKB 933/2025, 1/2025, 3/2025',
  madeOn: '2025-08-07' as CivilDate,
  evidence: 'SECONDARY',
  sources: [
    'https://jabar.jpnn.com/kriminal/26179/18-agustus-jadi-hari-cuti-bersama-dan-libur-nasional',
    'https://fajar.co.id/2025/08/08/presiden-prabowo-resmi-tetapkan-18-agustus-sebagai-cuti-bersama-nasional/',
    'https://www.bloombergtechnoz.com/detail-news/80059/pan-rb-layanan-publik-tetap-jalan-saat-cuti-bersama-18-agustus/2',
  ],
};

export const year2025: CalendarYear = {
  year: 2025,
  decree: firstList,
  holidays: [
    ...decreed(firstList, 'NATIONAL_HOLIDAY', {
      '2025-01-01': 'Tahun Baru 2025 Masehi',
      '2025-01-27': 'Isra Mikraj Nabi Muhammad SAW',
      '2025-01-29': 'Tahun Baru Imlek 2576 Kongzili',
      '2025-03-29': 'Hari Suci Nyepi Tahun Baru Saka 1947',
      '2025-03-31': 'Hari Raya Idul Fitri 1446 Hijriah',
      '2025-04-01': 'Hari Raya Idul Fitri 1446 Hijriah',
      '2025-04-18': 'Wafat Yesus Kristus',
      '2025-04-20': 'Kebangkitan Yesus Kristus (Paskah)',
      '2025-05-01': 'Hari Buruh Internasional',
      '2025-05-12': 'Hari Raya Waisak 2569 BE',
      '2025-05-29': 'Kenaikan Yesus Kristus',
      '2025-06-01': 'Hari Lahir Pancasila',
      '2025-06-06': 'Hari Raya Idul Adha 1446 Hijriah',
      '2025-06-27': 'Tahun Baru Islam 1447 Hijriah',
      '2025-08-17': 'Hari Kemerdekaan Republik Indonesia',
      '2025-09-05': 'Maulid Nabi Muhammad SAW',
      '2025-12-25': 'Kelahiran Yesus Kristus',
    }),
    ...decreed(firstList, 'JOINT_LEAVE', {
      '2025-01-28': 'Cuti bersama Tahun Baru Imlek 2576 Kongzili',
      '2025-03-28': 'Cuti bersama Hari Suci Nyepi Tahun Baru Saka 1947',
      '2025-04-02': 'Cuti bersama Idul Fitri 1446 Hijriah',
      '2025-04-03': 'Cuti bersama Idul Fitri 1446 Hijriah',
      '2025-04-04': 'Cuti bersama Idul Fitri 1446 Hijriah',
      '2025-04-07': 'Cuti bersama Idul Fitri 1446 Hijriah',
      '2025-05-13': 'Cuti bersama Hari Raya Waisak',
      '2025-05-30': 'Cuti bersama Kenaikan Yesus Kristus',
      '2025-06-09': 'Cuti bersama Idul Adha 1446 Hijriah',
      '2025-12-26': 'Cuti bersama Kelahiran Yesus Kristus',
    }),
    ...decreed(independenceLeave, 'JOINT_LEAVE', {
      '2025-08-18': 'Cuti bersama Hari Kemerdekaan Republik Indonesia',
    }),
  ],
};
