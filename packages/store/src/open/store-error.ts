import type { Text } from '@awaslog/law/result';

/**
 * `UNAVAILABLE`: the database is gone, busy or has no room left. Whether a command was done is then not known; it may be sent
 * again with its key. `STUCK`: it will not answer any more in this process. `CLOSED`: the store was closed.
 */
export type StoreErrorCode = 'UNAVAILABLE' | 'STUCK' | 'CLOSED';

/** A failure of the database below an open store. It says nothing of what was asked. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    readonly text: Text,
  ) {
    super(text.en);
  }
}

export const unavailable: Text = {
  id: 'Basis data sedang tidak dapat dihubungi. Coba kirim lagi; perintah yang sama tidak akan tercatat dua kali.',
  en: 'The database cannot be reached at present. Send it again; the same command is not recorded twice.',
};
export const busy: Text = {
  id: 'Basis data sedang sibuk. Kirim lagi sebentar lagi; perintah yang sama tidak akan tercatat dua kali.',
  en: 'The database is busy at present. Send it again in a moment; the same command is not recorded twice.',
};
export const full: Text = {
  id: 'Penyimpanan basis data penuh; perintah ini tidak tercatat. Beri tahu pengelola sistem.',
  en: 'The database has no room left; this was not recorded. Tell whoever runs the system.',
};
export const closed: Text = { id: 'Penyimpanan sudah ditutup.', en: 'The store is closed.' };
