import type { OpenQuestion } from './open-question';

/** Article 454 of UU 7/2017 says "hari" in paragraphs (5) and (7) and "hari kerja" in (6) and (8). */
export const dayUnit: OpenQuestion = {
  id: 'DAY_UNIT',
  question: {
    id: 'Apakah "hari" tanpa keterangan berarti hari kalender atau hari kerja?',
    en: 'Does a bare "hari" mean a calendar day or a working day?',
  },
  answers: [
    { id: 'CALENDAR_DAYS', text: { id: 'hari kalender', en: 'calendar days' } },
    { id: 'WORKING_DAYS', text: { id: 'hari kerja', en: 'working days' } },
  ],
  defaultAnswer: 'BOTH',
  because: {
    id: 'Pasal 454 UU 7/2017 memakai "hari" dan "hari kerja" berdampingan; perbedaan kata menunjuk pada hari kalender, praktik pengawas pada hari kerja. Keduanya dihitung: kewajiban sendiri dijaga pada tanggal yang lebih awal, hak orang lain baru berakhir setelah tanggal yang lebih akhir.',
    en: 'Article 454 of UU 7/2017 uses "hari" and "hari kerja" side by side: the difference in wording points to calendar days, the practice of supervisors to working days. Both are computed: an own duty is kept by the earlier date, the right of another ends only after the later one.',
  },
};

/** A capital "Hari" is defined in article 1 of Perbawaslu 7/2022 and 8/2022, which was not read. */
export const definedDay: OpenQuestion = {
  id: 'DEFINED_DAY',
  question: {
    id: 'Apa arti istilah "Hari" yang didefinisikan dalam pasal yang belum dibaca?',
    en: 'What does "Hari" mean where an article that was not read defines it?',
  },
  answers: [
    { id: 'WORKING_DAYS', text: { id: 'hari kerja', en: 'working days' } },
    { id: 'CALENDAR_DAYS', text: { id: 'hari kalender', en: 'calendar days' } },
  ],
  defaultAnswer: 'WORKING_DAYS',
  because: {
    id: 'Pengumuman Bawaslu kepada masyarakat tahun 2024 menyebut hari kerja untuk tenggang yang sama.',
    en: 'The public notice of Bawaslu in 2024 speaks of working days for the same period.',
  },
};
