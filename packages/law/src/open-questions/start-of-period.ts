import type { OpenQuestion } from './open-question';

/** Advice that lapsed leads to a finding (Perbawaslu 5/2022 art. 18(4)); the text does not say when that was "found". */
export const firstSightOrLapse: OpenQuestion = {
  id: 'FIRST_SIGHT_OR_LAPSE',
  question: {
    id: 'Setelah saran perbaikan tidak dijalankan, apakah tujuh hari Temuan dimulai saat pelanggaran pertama dilihat atau saat saran itu lewat?',
    en: 'After advice was not followed, do the seven days of a finding start at first sight or when the advice lapsed?',
  },
  answers: [
    { id: 'FIRST_SIGHT', text: { id: 'saat pertama dilihat', en: 'at first sight' } },
    { id: 'LAPSE', text: { id: 'saat saran perbaikan lewat', en: 'when the advice lapsed' } },
  ],
  defaultAnswer: 'FIRST_SIGHT',
  because: {
    id: 'Tanggal yang lebih awal aman menurut kedua jawaban.',
    en: 'The earlier date is safe under both answers.',
  },
};

/** The ordinary reading; no article that we read says so for these periods. */
export const startingDay: OpenQuestion = {
  id: 'STARTING_DAY',
  question: {
    id: 'Apakah hari peristiwa yang memulai tenggang ikut dihitung?',
    en: 'Is the day of the starting event counted?',
  },
  answers: [
    { id: 'NOT_COUNTED', text: { id: 'tidak dihitung', en: 'not counted' } },
    { id: 'COUNTED', text: { id: 'dihitung', en: 'counted' } },
  ],
  defaultAnswer: 'NOT_COUNTED',
  because: {
    id: 'Cara hitung yang lazim: hari pertama adalah hari sesudah peristiwa.',
    en: 'The ordinary way of counting: day one is the day after the event.',
  },
};
