import { issueOf, type Issue, type Refusal } from '@awaslog/domain/issue';
import type { Text } from '@awaslog/law/result';

function refusal(code: string, message: Text, nextStep: Text): Refusal {
  return { code, message, nextStep, issues: [] };
}

/** What the gateway itself refuses, beside what the domain and the store do. */
export const gatewayRefusals = {
  signInOff: refusal(
    'SIGN_IN_OFF',
    {
      id: 'Masuk dengan memilih tempat duduk hanya ada pada uji coba di komputer ini sendiri.',
      en: 'Signing in by choosing a seat is for a trial on this very computer only.',
    },
    {
      id: 'Jalankan uji coba pada 127.0.0.1, atau minta token kepada pengelola.',
      en: 'Start a trial on 127.0.0.1, or ask the administrator for a token.',
    },
  ),
  noSuchSeat: refusal(
    'NOT_FOUND',
    { id: 'Tempat duduk ini tidak ada.', en: 'There is no such seat.' },
    { id: 'Pilih dari daftar tempat duduk (seats).', en: 'Choose one of the list of seats.' },
  ),
  realClock: refusal(
    'NOT_A_TRIAL',
    {
      id: 'Hari ini tidak dapat diatur: penyimpanan ini memuat catatan, bukan uji coba.',
      en: 'The day cannot be set: this store holds records and is no trial.',
    },
    { id: 'Gunakan uji coba untuk melihat hari lain.', en: 'Use a trial to see another day.' },
  ),
  dayOfOthers: refusal(
    'TRIAL_DAY_OFF',
    {
      id: 'Hari uji coba hanya dapat diubah di komputer tempat uji coba itu berjalan.',
      en: 'The day of a trial can be set on the very computer on which it runs only.',
    },
    {
      id: 'Jalankan uji coba pada 127.0.0.1, atau mulai dengan hari yang dinyatakan.',
      en: 'Start a trial on 127.0.0.1, or start it at a stated day.',
    },
  ),
  lostRecord: refusal(
    'NOT_FOUND',
    { id: 'Catatan ini tidak ada.', en: 'There is no such record.' },
    { id: 'Buka lagi dari daftar.', en: 'Open it again from the list.' },
  ),
} as const;

/** The input was understood and is wrong in the places that the issues name. */
export function invalidInput(issues: readonly Issue[]): Refusal {
  return {
    code: 'INVALID_INPUT',
    message: { id: 'Isian belum dapat diterima.', en: 'The input cannot be taken as it is.' },
    nextStep: { id: 'Perbaiki isian yang ditandai, lalu kirim lagi.', en: 'Mend the marked fields and send it again.' },
    issues,
  };
}

/** A trial runs at days that calendars and people know. */
export const trialDayOutOfRange: Issue = {
  ...issueOf('YEAR_OUT_OF_RANGE', ['day']),
  message: {
    id: 'Hari uji coba harus dari 2000-01-01 sampai 2100-12-31.',
    en: 'The day of a trial must lie between 2000-01-01 and 2100-12-31.',
  },
};

/** What to do when a place that was named is not known; the value itself is not repeated. */
export const unknownArea = {
  code: 'UNKNOWN_AREA',
  message: { id: 'Kode wilayah ini tidak dapat dibaca.', en: 'This is no area code.' },
  nextStep: { id: 'Tulis kode seperti 63.11 atau 63.11.03.', en: 'Write a code such as 63.11 or 63.11.03.' },
} as const;
