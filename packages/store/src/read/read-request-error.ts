import type { Text } from '@awaslog/law/result';

/**
 * `BAD_CURSOR`: no cursor of this list in this order. `BAD_PAGE`: both ends at once, or a number outside 0 to 100.
 * `BAD_FILTER`: no day of the years 1900 to 9998. `AREA_TOO_NARROW`: an area in which the list would tell where a matter
 * lies. The fault is the asker's; the gateway answers it as BAD_USER_INPUT.
 */
export type ReadRequestErrorCode = 'BAD_CURSOR' | 'BAD_PAGE' | 'BAD_FILTER' | 'AREA_TOO_NARROW';

const sentences: Readonly<Record<ReadRequestErrorCode, Text>> = {
  BAD_CURSOR: {
    id: 'Penanda halaman ini bukan dari daftar ini, atau bukan dari urutan ini. Mulai lagi dari halaman pertama.',
    en: 'This cursor is not of this list, or not of this order. Begin again with the first page.',
  },
  BAD_PAGE: {
    id: 'Minta 0 sampai 100 baris, dari depan atau dari belakang, tidak keduanya.',
    en: 'Ask for 0 to 100 rows, from the front or from the back, not both.',
  },
  BAD_FILTER: {
    id: 'Pilih tanggal antara tahun 1900 dan 9998.',
    en: 'Choose a day between the years 1900 and 9998.',
  },
  AREA_TOO_NARROW: {
    id: 'Pilih kecamatan atau kabupaten/kota; desa dari perkara yang diumumkan tidak diberitahukan.',
    en: 'Choose a sub-district or a regency; of what was announced the village is not told.',
  },
};

/** A request for a list that cannot be answered. It never repeats what was asked. */
export class ReadRequestError extends Error {
  override readonly name = 'ReadRequestError';
  readonly text: Text;
  constructor(readonly code: ReadRequestErrorCode) {
    super(sentences[code].en);
    this.text = sentences[code];
  }
}
