import type { Text } from '@awaslog/law/result';

/**
 * `BAD_CURSOR`: no cursor of this list. `BAD_PAGE`: both ends at once, or a number outside 0 to 100. The fault is the
 * asker's; the gateway answers it as BAD_USER_INPUT.
 */
export type ReadRequestErrorCode = 'BAD_CURSOR' | 'BAD_PAGE';

const sentences: Readonly<Record<ReadRequestErrorCode, Text>> = {
  BAD_CURSOR: {
    id: 'Penanda halaman ini bukan dari daftar ini. Mulai lagi dari halaman pertama.',
    en: 'This cursor is not of this list. Begin again with the first page.',
  },
  BAD_PAGE: {
    id: 'Minta 0 sampai 100 baris, dari depan atau dari belakang, tidak keduanya.',
    en: 'Ask for 0 to 100 rows, from the front or from the back, not both.',
  },
};

/** A request for a page that cannot be answered. It never repeats what was asked. */
export class ReadRequestError extends Error {
  override readonly name = 'ReadRequestError';
  readonly text: Text;
  constructor(readonly code: ReadRequestErrorCode) {
    super(sentences[code].en);
    this.text = sentences[code];
  }
}
