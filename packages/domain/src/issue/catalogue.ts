import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { matterIssues } from './matter-issues';
import { advicePeriod, article18, findingWindow } from './norms';

interface Entry extends Text {
  readonly cites?: readonly Citation[];
}

/**
 * Every issue that validation can raise, by its stable code. Codes are promises to integrators: a code may be added, never changed.
 */
export const issueCatalogue = {
  REQUIRED: { id: 'Isian ini wajib diisi.', en: 'This field is required.' },
  WRONG_TYPE: { id: 'Jenis isian tidak sesuai.', en: 'The value is of the wrong type.' },
  UNKNOWN_FIELD: { id: 'Isian ini tidak dikenal.', en: 'This field is not known.' },
  UNKNOWN_CODE: { id: 'Kode ini tidak ada dalam daftar.', en: 'This code is not in the list.' },
  DUPLICATE: { id: 'Isian ini ganda.', en: 'This entry occurs twice.' },
  TOO_SHORT: { id: 'Isian terlalu pendek.', en: 'The text is too short.' },
  TOO_LONG: { id: 'Isian terlalu panjang.', en: 'The text is too long.' },
  TOO_FEW: { id: 'Daftar ini kurang isinya.', en: 'The list has too few entries.' },
  TOO_MANY: { id: 'Daftar ini terlalu banyak isinya.', en: 'The list has too many entries.' },
  TOO_SMALL: { id: 'Angka terlalu kecil.', en: 'The number is too small.' },
  TOO_LARGE: { id: 'Angka terlalu besar.', en: 'The number is too large.' },
  NOT_A_COUNT: {
    id: 'Jumlah harus bilangan bulat, nol atau lebih.',
    en: 'A count must be a whole number, zero or more.',
  },
  TEXT_NOT_WELL_FORMED: {
    id: 'Teks memuat karakter kendali yang tidak terlihat; hapus lalu ketik lagi.',
    en: 'The text holds a control character that cannot be seen; delete it and type it again.',
  },
  ID_MALFORMED: { id: 'Pengenal harus UUID versi 7.', en: 'The id must be a UUID of version 7.' },
  DATE_IMPOSSIBLE: {
    id: 'Tanggal harus ada di kalender, dengan bentuk TTTT-BB-HH.',
    en: 'The date must exist in the calendar and be written YYYY-MM-DD.',
  },
  MOMENT_MALFORMED: {
    id: 'Waktu harus ditulis lengkap dengan selisih zona, misalnya 2024-01-08T09:30:00+08:00.',
    en: 'A moment must be written with its offset, as in 2024-01-08T09:30:00+08:00.',
  },
  MOMENT_IMPOSSIBLE: {
    id: 'Tidak ada hari atau jam seperti ini.',
    en: 'There is no such day or time of day.',
  },
  YEAR_OUT_OF_RANGE: {
    id: 'Tahun harus antara 1945 dan 2199.',
    en: 'The year must lie between 1945 and 2199.',
  },
  AREA_CODE_MALFORMED: {
    id: 'Kode wilayah harus seperti 63.11.03.2001.',
    en: 'An area code must look like 63.11.03.2001.',
  },
  STATION_CODE_MALFORMED: {
    id: 'Kode TPS harus kode desa dan nomor tiga angka, misalnya 63.11.03.2001/005.',
    en: 'A station code must be a village code and a three-digit number, as in 63.11.03.2001/005.',
  },
  PLACE_MALFORMED: {
    id: 'Kode tempat harus seperti KPU:63.11, PPK:63.11.03, PPS:63.11.03.2001, atau TPS:63.11.03.2001/005.',
    en: 'A place code must look like KPU:63.11, PPK:63.11.03, PPS:63.11.03.2001 or TPS:63.11.03.2001/005.',
  },
  UNKNOWN_AREA: {
    id: 'Wilayah ini tidak ada di kabupaten/kota ini. Pilih dari daftar wilayah.',
    en: 'This regency has no such area. Choose one from its list of areas.',
  },
  OUTSIDE_TERRITORY: {
    id: 'Wilayah ini di luar wilayah kerja pengawas yang mencatat.',
    en: 'The area lies outside the territory of the office that records.',
  },
  UNKNOWN_STATION: {
    id: 'TPS ini tidak ada dalam daftar TPS pemilihan ini.',
    en: 'The list of polling stations of this election has no such station.',
  },
  STATION_OUTSIDE_AREA: {
    id: 'TPS ini tidak berada di wilayah yang dicatat.',
    en: 'The station does not lie in the recorded area.',
  },
  ELECTION_NOT_HELD: {
    id: 'Pemilihan ini tidak tercatat untuk kabupaten/kota ini.',
    en: 'This regency states no such election.',
  },
  CONTEST_NOT_HELD: {
    id: 'Jenis pemilihan ini tidak ada pada pemilihan yang dicatat.',
    en: 'The recorded election has no such contest.',
  },
  CONTEST_NEEDED: {
    id: 'Surat suara harus disebut jenis pemilihannya.',
    en: 'For ballots the contest must be named.',
  },
  CONTEST_NOT_APPLICABLE: {
    id: 'Hanya surat suara yang dibedakan menurut jenis pemilihan.',
    en: 'Only ballots are told apart by contest.',
  },
  NOTE_NEEDED: {
    id: 'Perlengkapan lain harus disebut namanya pada catatan.',
    en: 'Other supplies must be named in the note.',
  },
  LOCAL_TIME_MALFORMED: {
    id: 'Waktu setempat harus seperti 2024-01-08 atau 2024-01-08T09:30.',
    en: 'A local time must look like 2024-01-08 or 2024-01-08T09:30.',
  },
  SERIES_NOT_APPLICABLE: {
    id: 'Hanya surat suara yang punya seri PSU.',
    en: 'Only ballots have a repeat-vote series.',
  },
  BOX_USE_NOT_APPLICABLE: {
    id: 'Kegunaan hanya diisi untuk kotak suara.',
    en: 'The use is stated for ballot boxes only.',
  },
  COUNTERPARTY_NEEDED: {
    id: 'Sebutkan juga tempat yang lain: ke mana atau dari mana barang itu.',
    en: 'Name the other place as well: where the goods went or came from.',
  },
  COUNTERPARTY_IS_PLACE: {
    id: 'Tempat asal dan tujuan tidak boleh sama.',
    en: 'Goods cannot go from a place to itself.',
  },
  COUNTERPARTY_NO_STATION: {
    id: 'Untuk tindakan ini tempat yang lain harus TPS.',
    en: 'For this act the other place must be a polling station.',
  },
  BUCKETS_NOT_APPLICABLE: {
    id: 'Baik, cacat, dan rusak hanya diisi bila barang dihitung, diterima, atau disortir.',
    en: 'Good, faulty and damaged are stated only where goods are counted, received or sorted.',
  },
  REVISES_ITSELF: {
    id: 'Pernyataan tidak dapat mengoreksi dirinya sendiri; beri pengenal baru.',
    en: 'A statement cannot correct itself; give it an id of its own.',
  },
  NUMBER_WITH_SEPARATORS: {
    id: 'Tulis angka saja tanpa titik, koma, atau spasi, misalnya 12500.',
    en: 'Write digits only, without points, commas or spaces, as in 12500.',
  },
  NUMBER_WITH_EXPONENT: {
    id: 'Angka dalam bentuk 1e6; lembar kerja telah mengubahnya. Tulis semua angkanya.',
    en: 'The number is in the form 1e6; a spreadsheet has changed it. Write all of its digits.',
  },
  LOOKS_LIKE_FORMULA: {
    id: 'Isian dimulai dengan tanda rumus (=, +, -, @); tulis sebagai teks biasa.',
    en: 'The cell begins like a formula (=, +, -, @); write it as plain text.',
  },
  UNKNOWN_COLUMN: {
    id: 'Kolom ini tidak dikenal.',
    en: 'This column is not known.',
  },
  COLUMN_MISSING: {
    id: 'Kolom wajib ini tidak ada.',
    en: 'This column is needed and is not there.',
  },
  COLUMN_TWICE: {
    id: 'Kolom ini ada dua kali.',
    en: 'This column occurs twice.',
  },
  ROW_TOO_SHORT: {
    id: 'Baris ini kurang kolomnya.',
    en: 'The row has fewer cells than the heading.',
  },
  ROW_TOO_LONG: {
    id: 'Baris ini lebih banyak kolomnya daripada judul.',
    en: 'The row has more cells than the heading.',
  },
  QUOTE_NOT_CLOSED: {
    id: 'Tanda kutip di baris ini tidak ditutup; hapus atau tutup tanda kutipnya.',
    en: 'A quotation mark in this row never closes; delete it or close it.',
  },
  ID_REUSED: {
    id: 'Pengenal ini sudah dipakai untuk isi yang lain; yang pertama tetap berlaku. Beri pengenal baru, atau isi "revises".',
    en: 'This id is taken by other content, and the first stays. Give a new id, or name the first under "revises".',
  },
  NOT_UTF8: {
    id: 'Teks ini bukan UTF-8; simpan berkas sebagai "CSV UTF-8".',
    en: 'The text is not UTF-8; save the file as "CSV UTF-8".',
  },
  IN_THE_FUTURE: {
    id: 'Waktu ini belum terjadi.',
    en: 'This moment has not come yet.',
  },
  ENDS_BEFORE_START: { id: 'Waktu selesai mendahului waktu mulai.', en: 'The end comes before the start.' },
  FOUND_BEFORE_EVENT: {
    id: 'Tanggal ditemukan atau diketahui mendahului tanggal kejadian.',
    en: 'The day of finding or coming to know lies before the day of the event.',
  },
  PARTS_EXCEED_COUNT: {
    id: 'Baik, cacat tapi layak, dan rusak melebihi jumlah yang dihitung.',
    en: 'Good, faulty but usable and damaged together exceed what was counted.',
  },
  NOTHING_COUNTED: {
    id: 'Tulis sedikitnya satu angka: menurut dokumen atau hasil hitung.',
    en: 'Give at least one figure: as claimed, or as counted.',
  },
  REASON_NEEDED: {
    id: 'Langkah ini di luar prosedur yang diketahui; tulis alasannya.',
    en: 'This step lies outside the known procedure; give the reason.',
  },
  MINUTES_NEEDED: {
    id: 'Rapat pleno harus dituangkan dalam berita acara; tulis nomornya.',
    en: 'A plenary must be put in minutes; give their number.',
    cites: [article18('8')],
  },
  PERIOD_NEEDED: {
    id: 'Tiga hari saran perbaikan baru berakhir pada atau setelah batas awal penetapan Temuan. Nyatakan jangka waktunya: lebih pendek, atau tiga hari secara tegas.',
    en: 'The three days of the advice end on or after the earlier limit for fixing a Finding. State the period: a shorter one, or three days expressly.',
    cites: [advicePeriod, findingWindow],
  },
  PERIOD_BEFORE_DELIVERY: {
    id: 'Batas waktu mendahului penyampaian saran perbaikan.',
    en: 'The period ends before the advice is delivered.',
  },
  BEFORE_SUPERVISION: {
    id: 'Waktu ini mendahului pengawasan yang dicatat.',
    en: 'This moment comes before the recorded supervision.',
  },
  BEFORE_DELIVERY: {
    id: 'Tanggal ini mendahului penyampaian saran perbaikan.',
    en: 'This day comes before the advice was delivered.',
  },
  BEFORE_FINDING: {
    id: 'Tanggal ini mendahului hari dugaan pelanggaran ditemukan.',
    en: 'This day comes before the suspected violation was found.',
  },
  STAYS_AS_RECORDED: {
    id: 'Isian ini tidak diubah dengan koreksi. Bila keliru, catat pengawasan itu sebagai LHP baru.',
    en: 'A revision does not change this field. If it is wrong, record the supervision as a new one.',
  },
  SUSPICION_IS_FOR_THE_PLENARY: {
    id: 'Dugaan yang sudah dicatat tidak dihapus dengan koreksi. Usulkan sebagai Temuan; rapat pleno yang memutuskan bila bukan Temuan.',
    en: 'A suspicion that was recorded is not taken out by a revision. Propose it as a finding; the plenary decides where it is none.',
  },
  NOTHING_REVISED: {
    id: 'Tidak ada isian yang berubah.',
    en: 'No field was changed.',
  },
  NO_SUCH_ADVICE: {
    id: 'Tidak ada saran perbaikan berjalan dengan nomor ini.',
    en: 'No open advice has this number.',
  },
  BIRTH_DAY_IMPOSSIBLE: {
    id: 'Tanggal lahir orang yang hidup tidak mendahului tahun 1900. Periksa tanggalnya.',
    en: 'Nobody who lives was born before 1900. Check the date.',
  },
  ...matterIssues,
} as const satisfies Record<string, Entry>;

export type IssueCode = keyof typeof issueCatalogue;

export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueCatalogue, code);
}
