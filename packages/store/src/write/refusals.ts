import { issueOf, type Issue, type Path, type Refusal } from '@awaslog/domain/issue';

/** The refusals of the store itself, beside those of the domain. None of them repeats the input. */
export const forbidden: Refusal = {
  code: 'FORBIDDEN',
  message: { id: 'Peran ini tidak boleh melakukan langkah ini.', en: 'This role may not take this step.' },
  nextStep: {
    id: 'Minta pengawas yang berwenang untuk melakukannya.',
    en: 'Ask a supervisor who may to take it.',
  },
  issues: [],
};

export const outsideTerritory: Refusal = {
  code: 'FORBIDDEN',
  message: {
    id: 'Tempat ini di luar wilayah kerja pengawas yang mencatat.',
    en: 'The place lies outside the territory of the supervisor who records.',
  },
  nextStep: {
    id: 'Pilih wilayah atau TPS yang diawasi; pengawas TPS harus menyebut TPS-nya.',
    en: 'Choose the area or station that is watched; a station supervisor names the station.',
  },
  issues: [],
};

export const notFound: Refusal = {
  code: 'NOT_FOUND',
  message: { id: 'Data ini tidak ada.', en: 'There is no such thing.' },
  nextStep: { id: 'Buka lagi dari daftar.', en: 'Open it again from the list.' },
  issues: [],
};

export const conflict: Refusal = {
  code: 'CONFLICT',
  message: {
    id: 'Data ini sudah berubah sejak dibuka.',
    en: 'This has changed since it was opened.',
  },
  nextStep: {
    id: 'Buka lagi, lihat perubahannya, lalu putuskan apakah langkah ini masih perlu.',
    en: 'Open it again, look at what changed, then decide whether the step is still needed.',
  },
  issues: [],
};

export const idempotencyConflict: Refusal = {
  code: 'IDEMPOTENCY_CONFLICT',
  message: {
    id: 'Kunci perintah ini sudah dipakai untuk perintah lain.',
    en: 'The key of this command was used for another command.',
  },
  nextStep: { id: 'Kirim perintah baru dengan kunci baru.', en: 'Send a new command with a new key.' },
  issues: [],
};

export const idInUse: Refusal = {
  code: 'ALREADY_RECORDED',
  message: { id: 'Pengenal ini sudah dipakai.', en: 'This id is in use.' },
  nextStep: { id: 'Buat pengenal baru lalu kirim lagi.', en: 'Make a new id and send it again.' },
  issues: [],
};

export const findingRegistered: Refusal = {
  code: 'ALREADY_RECORDED',
  message: { id: 'Temuan ini sudah diregistrasi.', en: 'This finding is already registered.' },
  nextStep: { id: 'Buka perkaranya dari daftar.', en: 'Open its matter from the list.' },
  issues: [],
};

export const fictionalInRecords: Refusal = {
  code: 'FORBIDDEN',
  message: {
    id: 'Contoh fiktif tidak dapat dicatat di antara rekaman resmi.',
    en: 'A fictional example cannot be put among real records.',
  },
  nextStep: { id: 'Pakai penyimpanan uji coba.', en: 'Use the store of a trial.' },
  issues: [],
};

export function invalid(issues: readonly Issue[]): Refusal {
  return {
    code: 'INVALID_INPUT',
    message: { id: 'Isian belum dapat dicatat.', en: 'The input cannot be recorded as it is.' },
    nextStep: { id: 'Perbaiki isian yang ditandai, lalu kirim lagi.', en: 'Mend the marked fields and send it again.' },
    issues,
  };
}

/** Text that no database can hold: U+0000, or half a character. */
export function unstorable(value: unknown, path: Path = []): Issue[] {
  if (typeof value === 'string') {
    return value.includes('\u0000') || !value.isWellFormed() ? [issueOf('TEXT_NOT_WELL_FORMED', path)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unstorable(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
