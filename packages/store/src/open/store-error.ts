import type { Text } from '@awaslog/law/result';

/**
 * `UNAVAILABLE`: the database went away and did not come back in time; the same command may be sent again.
 * `STUCK`: it will not answer any more in this process. `CLOSED`: the store was closed.
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
export const closed: Text = { id: 'Penyimpanan sudah ditutup.', en: 'The store is closed.' };
