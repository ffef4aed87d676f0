import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
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
  BEFORE_MATTER_BEGAN: {
    id: 'Waktu ini mendahului awal perkara.',
    en: 'This moment comes before the matter began.',
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
  NO_SUCH_ADVICE: {
    id: 'Tidak ada saran perbaikan berjalan dengan nomor ini.',
    en: 'No open advice has this number.',
  },
  KNOWN_AFTER_DELIVERY: {
    id: 'Tanggal diketahui lebih lambat dari penyampaian laporan.',
    en: 'The day of coming to know is later than the delivery of the report.',
  },
  REQUIREMENT_NOT_JUDGED: {
    id: 'Setiap syarat formal dan materiel harus dinilai, masing-masing satu kali.',
    en: 'Each formal and material requirement must be judged, once each.',
  },
  RESULT_CONTRADICTS_REQUIREMENTS: {
    id: 'Hasil kajian awal tidak sesuai dengan penilaian syarat satu per satu.',
    en: 'The result of the review contradicts what is noted for each requirement.',
  },
  SAME_OFFICE: {
    id: 'Perkara ini sudah berada di kantor ini. Pilih kantor lain.',
    en: 'The matter is already at this office. Choose another one.',
  },
  SAME_MATTER: {
    id: 'Ini perkara yang sama. Pilih perkara lain.',
    en: 'This is the same matter. Choose another one.',
  },
  UNKNOWN_OFFICE: {
    id: 'Kantor ini tidak ada di kabupaten/kota ini. Pilih dari daftar kantor.',
    en: 'This regency has no such office. Choose one from its list of offices.',
  },
  OFFICE_HANDLES_NO_REPORTS: {
    id: 'Pengawas desa/kelurahan dan pengawas TPS tidak menangani Laporan. Pilih kantor yang menanganinya.',
    en: 'Village and station supervisors handle no reports. Choose an office that does.',
  },
  UNKNOWN_MATTER: {
    id: 'Perkara ini tidak ada. Pilih dari daftar perkara.',
    en: 'There is no such matter. Choose one from the list.',
  },
  OTHER_MATTER_MERGED: {
    id: 'Perkara itu sudah digabungkan ke perkara lain. Pilih perkara tempat ia dilanjutkan.',
    en: 'That matter was merged into another one. Choose the one in which it goes on.',
  },
  MERGED_IN_A_CIRCLE: {
    id: 'Perkara itu sudah digabungkan ke perkara ini, sehingga tidak ada yang melanjutkan keduanya.',
    en: 'That matter was merged into this one, so that neither would be carried on.',
  },
  OTHER_MATTER_OVER: {
    id: 'Perkara itu sudah berakhir. Buka kembali lebih dahulu, atau pilih perkara lain.',
    en: 'That matter has come to its end. Open it again first, or choose another one.',
  },
  UNKNOWN_ACTOR: {
    id: 'Tidak ada pengawas dengan nama samaran ini. Pilih dari daftar.',
    en: 'Nobody goes by this pseudonym. Choose one from the list.',
  },
  UNKNOWN_PERSON: {
    id: 'Tidak ada orang yang disimpan kantor ini dengan rujukan itu. Simpan identitasnya lebih dahulu.',
    en: 'This office keeps nobody under that reference. Keep the person first.',
  },
  PERSON_NAMED_TWICE: {
    id: 'Orang ini sudah disebut dalam kedudukan lain.',
    en: 'This person is already named as somebody else.',
  },
  ELECTION_LAW_NOT_IN_FORCE: {
    id: 'Undang-undang pemilihan ini tidak berlaku pada hari itu. Periksa tanggal dan pemilihannya.',
    en: 'The law of this election did not hold on that day. Check the date and the election.',
  },
  BIRTH_DAY_IMPOSSIBLE: {
    id: 'Tanggal lahir orang yang hidup tidak mendahului tahun 1900. Periksa tanggalnya.',
    en: 'Nobody who lives was born before 1900. Check the date.',
  },
  UNKNOWN_RECORD: {
    id: 'LHP ini tidak ada. Pilih LHP yang Temuannya sudah ditetapkan.',
    en: 'There is no such supervision record. Choose one whose finding is fixed.',
  },
  FINDING_NOT_FIXED: {
    id: 'Temuan pada LHP ini belum ditetapkan dalam rapat pleno.',
    en: 'The plenary has not fixed the finding of this record.',
  },
  FINDING_OF_ANOTHER_RECORD: {
    id: 'Temuan ini bukan Temuan pada LHP yang dipilih.',
    en: 'This is not the finding of the chosen record.',
  },
  BEFORE_PLENARY: {
    id: 'Tanggal ini mendahului rapat pleno yang menetapkan Temuan.',
    en: 'This day comes before the plenary that fixed the finding.',
  },
  SESSION_BEFORE_LETTER: {
    id: 'Klarifikasi mendahului hari undangannya disampaikan.',
    en: 'The session comes before the day on which its letter was delivered.',
  },
  ONLINE_GROUND_NEEDED: {
    id: 'Klarifikasi daring memerlukan alasannya: geografis, keamanan, sarana, atau bencana.',
    en: 'An online session needs its ground: geography, security, facilities or disaster.',
  },
  NO_SUCH_RECOMMENDATION: {
    id: 'Tidak ada rekomendasi dengan nomor ini yang menunggu jawaban.',
    en: 'No recommendation with this number waits for an answer.',
  },
  BEFORE_PRECEDING_STEP: {
    id: 'Waktu ini mendahului langkah yang dilanjutkannya.',
    en: 'This moment comes before the step that it follows.',
  },
  NO_SUCH_REFERRAL: {
    id: 'Belum ada penerusan kepada instansi ini.',
    en: 'Nothing was referred to this body.',
  },
  BEFORE_REFERRAL: {
    id: 'Tanggal ini mendahului penerusannya.',
    en: 'This day comes before the referral.',
  },
} as const satisfies Record<string, Entry>;

export type IssueCode = keyof typeof issueCatalogue;

export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueCatalogue, code);
}
