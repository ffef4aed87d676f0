import type { Refusal } from '@awaslog/domain/issue';
import type { KeyRefused } from '../open/store-refusal';

/** The refusals of keeping and opening people. None of them tells anything of a person. */
export const noKeys: Refusal = {
  code: 'NO_KEYS',
  message: {
    id: 'Penyimpanan ini dibuka tanpa kunci, sehingga identitas orang tidak dapat disimpan.',
    en: "This store was opened without keys, so nobody's identity can be kept in it.",
  },
  nextStep: {
    id: 'Buka penyimpanan dengan kunci kabupaten/kota; identitas tidak pernah disimpan tanpa segel.',
    en: 'Open it with the keys of the regency; an identity is never kept unsealed.',
  },
  issues: [],
};

export const referenceInUse: Refusal = {
  code: 'IDEMPOTENCY_CONFLICT',
  message: {
    id: 'Rujukan orang ini sudah dipakai.',
    en: 'This reference to a person is in use.',
  },
  nextStep: {
    id: 'Buat rujukan baru lalu kirim lagi; yang sudah disimpan tidak diubah.',
    en: 'Make a new reference and send it again; what is kept is not changed.',
  },
  issues: [],
};

export const otherKey: Refusal = {
  code: 'OTHER_KEY',
  message: {
    id: 'Identitas ini disegel dengan kunci lain.',
    en: 'This identity is sealed under another key.',
  },
  nextStep: {
    id: 'Pakai kunci kabupaten/kota yang berlaku saat identitas ini disimpan.',
    en: "Use the regency's key from the time when it was kept.",
  },
  issues: [],
};

export const sealBroken: Refusal = {
  code: 'SEAL_BROKEN',
  message: {
    id: 'Segel identitas ini rusak: isinya diubah atau dipindahkan setelah disimpan.',
    en: 'The seal of this identity is broken: it was altered or moved after it was kept.',
  },
  nextStep: {
    id: 'Beri tahu pengelola sistem; pulihkan baris ini dari cadangan dan periksa siapa yang mengubahnya.',
    en: 'Tell whoever runs the system; restore the row from a backup and find out who altered it.',
  },
  issues: [],
};

/** A key that cannot be had, as the answer to whoever wants to keep somebody. */
export function withoutKey({ refusal }: KeyRefused): Refusal {
  return { ...refusal, issues: [] };
}
