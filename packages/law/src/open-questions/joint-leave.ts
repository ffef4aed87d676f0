import type { OpenQuestion } from './open-question';

/** The decrees grant cuti bersama as leave; no text we read says whether a period of working days runs on it. */
export const jointLeave: OpenQuestion = {
  id: 'JOINT_LEAVE',
  question: {
    id: 'Apakah cuti bersama dihitung sebagai hari kerja?',
    en: 'Does a day of joint leave (cuti bersama) count as a working day?',
  },
  answers: [
    { id: 'JOINT_LEAVE_PASSED_OVER', text: { id: 'cuti bersama tidak dihitung', en: 'joint leave is passed over' } },
    { id: 'JOINT_LEAVE_COUNTS', text: { id: 'cuti bersama dihitung', en: 'joint leave counts' } },
  ],
  defaultAnswer: 'JOINT_LEAVE_PASSED_OVER',
  because: {
    id: 'Pada cuti bersama kantor pemerintah pada umumnya tidak bekerja; tetapi keputusannya memberi cuti dan bukan hari libur, sehingga jawaban lain selalu ditampilkan.',
    en: 'Government offices as a rule do not work on joint leave; yet its decrees grant leave and not a holiday, so the other answer is always shown.',
  },
};
