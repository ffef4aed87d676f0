import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import type { Warning } from './issue';
import {
  administrativeRespondents,
  advicePeriod,
  article18,
  ethicsOfSupervisors,
  findingWindow,
  toDkpp,
} from './norms';
import { sentence, type MessageValues } from './sentence';

interface Entry extends Text {
  readonly cites?: readonly Citation[];
}

/**
 * Every warning that rides on a recorded act, by its stable code: what is to be known, and what to do about it. A warning
 * never keeps an act from being recorded.
 */
export const warningCatalogue = {
  OUTSIDE_KNOWN_PROCEDURE: {
    id: 'Langkah ini tidak ada dalam prosedur yang diketahui; dicatat dengan alasannya. Simpan bukti alasan itu.',
    en: 'The known procedure has no such step; it is recorded with its reason. Keep proof of that reason.',
  },
  NO_PROCESS_FOR_THIS_ELECTION: {
    id: 'Prosedur pengawasan pemilihan ini belum dibaca; langkah dicatat tanpa batas waktu dan tanpa pasal. Periksa peraturannya sendiri.',
    en: "This election's own procedure was not read; the step is recorded without a deadline and an article. Check its rules.",
  },
  ASSIGNMENT_LETTER_MISSING: {
    id: 'Nomor surat tugas belum diisi. Lengkapi sebelum LHP ini menjadi dasar Temuan.',
    en: 'The number of the assignment letter is missing. Add it before this record becomes the basis of a Finding.',
  },
  FOUND_AFTER_SUPERVISION: {
    id: 'Tanggal ditemukan lebih lambat dari hari pengawasan berakhir; siapkan penjelasan bila ditanyakan dalam sidang pemeriksaan.',
    en: 'The day of finding is later than the day on which the supervision ended; be ready to explain it at a hearing.',
  },
  OFFICE_OUTSIDE_ITS_LIFE: {
    id: 'Menurut sumber yang diketahui, pengawas ini belum dibentuk pada hari itu. Periksa tanggal pelantikan dan surat tugasnya.',
    en: 'As far as is known, this office did not exist on that day. Check its inauguration and the assignment letter.',
  },
  OFFICE_OF_ANOTHER: {
    id: 'LHP ini milik pengawas lain; yang menetapkan Temuan adalah pengawas yang mengawasi. Pastikan pengambilalihannya beralasan.',
    en: 'The record belongs to another office; the body that supervises fixes the Finding. Make sure that taking it over has a ground.',
    cites: [article18('6')],
  },
  MATTER_OF_ANOTHER_OFFICE: {
    id: 'Perkara ini sedang ditangani kantor lain. Pastikan pelimpahan atau pengambilalihannya tercatat.',
    en: 'Another office handles this matter. Make sure that its transfer or takeover is recorded.',
  },
  ACTOR_OF_ANOTHER_OFFICE: {
    id: 'Orang yang disebut bertugas di kantor lain. Pastikan penugasannya ada suratnya.',
    en: 'Somebody who is named sits in another office. Make sure that there is a letter for it.',
  },
  PERSON_OF_ANOTHER_ROLE: {
    id: 'Orang ini disimpan dalam kedudukan lain daripada yang disebut di sini. Pastikan rujukannya tidak tertukar.',
    en: 'This person is kept as somebody else than is said here. Make sure that the reference is the right one.',
  },
  DONE_AFTER_EARLIEST: {
    id: 'Dilakukan setelah batas awal {earliest}; menurut penafsiran lain masih dalam jangka waktu sampai {latest}.',
    en: 'Done after the earlier limit, {earliest}; under the other reading it was in time until {latest}.',
  },
  DONE_AFTER_PERIOD: {
    id: 'Dilakukan setelah jangka waktunya berakhir pada {latest}, menurut penafsiran paling akhir yang dihitung. Catat sebabnya dan simpan buktinya.',
    en: 'Done after its period had ended on {latest}, by the latest reading that is counted. Record the cause and keep its proof.',
  },
  STATION_UNCONFIRMED: {
    id: 'Daftar TPS pemilihan ini tidak diketahui; nomor TPS dicatat sebagai belum dikonfirmasi. Cocokkan saat daftar TPS diterima.',
    en: 'No list of stations of this election is known; the number is recorded as unconfirmed. Check it when the list arrives.',
  },
  PARTS_DO_NOT_ADD_UP: {
    id: 'Baik, cacat tapi layak, dan rusak tidak berjumlah sama dengan hasil hitung. Hitung sekali lagi selagi barang ada di depan mata.',
    en: 'Good, faulty but usable and damaged do not add up to what was counted. Count again while the goods are in front of you.',
  },
  DEADLINE_UNKNOWN: {
    id: 'Batas waktu tidak dapat dihitung: kalender tahunnya belum ditetapkan atau pemilihan ini tidak mempunyai aturannya. Hitung dari naskah peraturannya.',
    en: 'No deadline can be computed: its calendar is not decreed, or the election has no such rule. Count it from the text of the rule.',
  },
  TWO_READINGS: {
    id: 'Undang-undang hanya menyebut "hari". Pengawas berpegang pada batas awal, {earliest}; menurut penafsiran hari kerja batasnya {latest}.',
    en: 'The law only says "hari". The office keeps to the earlier limit, {earliest}; read as working days it ends on {latest}.',
    cites: [findingWindow],
  },
  PAST_EARLIEST: {
    id: 'Menurut penafsiran hari kalender waktunya sudah berakhir pada {earliest}; menurut penafsiran hari kerja berakhir pada {latest}. Segera tetapkan dalam rapat pleno.',
    en: 'Read as calendar days the time ended on {earliest}; read as working days it ends on {latest}. Bring it to the plenary at once.',
    cites: [findingWindow],
  },
  WINDOW_OVER: {
    id: 'Waktu menetapkan Temuan sudah berakhir pada {latest} menurut semua penafsiran. Catat sebagai bahan, dan sampaikan kepada pengawas setingkat di atas.',
    en: 'The time to fix a Finding ended on {latest} under every reading. Keep the record as material and tell the office above.',
    cites: [findingWindow],
  },
  CALENDAR_CHANGED: {
    id: 'Kalender berubah sejak LHP dicatat: batas penetapan Temuan semula {before}, sekarang {now}.',
    en: 'The calendar has changed since the record was made: the limit for fixing a Finding was {before} and is now {now}.',
  },
  RECORDED_AFTER_WINDOW: {
    id: 'Rapat pleno dicatat setelah batas waktu, walaupun diadakan sebelum batas itu. Simpan berita acaranya sebagai bukti tanggal.',
    en: 'The plenary is recorded after the time had ended, although it was held before. Keep its minutes as proof of the date.',
  },
  WINDOW_START_OPEN: {
    id: 'Belum dipastikan apakah tujuh hari dihitung sejak pertama ditemukan (sampai {latest}) atau sejak saran perbaikan tidak dilaksanakan (sampai {fromLapse}). Berpeganglah pada yang lebih awal.',
    en: 'Whether the seven days run from first sight (to {latest}) or from the lapse of the advice (to {fromLapse}) is open. Keep to the earlier one.',
    cites: [findingWindow, article18('4')],
  },
  ADVICE_OUTLASTS_WINDOW: {
    id: 'Jangka waktu saran perbaikan melewati {earliest}, batas awal penetapan Temuan. Siapkan rapat pleno sebelum itu.',
    en: 'The period of the advice outlasts {earliest}, the earlier limit for fixing a Finding. Prepare the plenary before that.',
    cites: [advicePeriod, findingWindow],
  },
  NO_DAY_FOR_ADVICE: {
    id: 'Saran perbaikan dengan jangka waktu ini tidak menyisakan hari untuk rapat pleno. Tetapkan jangka waktu yang lebih pendek, atau usulkan Temuan sekarang.',
    en: 'Advice with this period leaves no day for the plenary. Set a shorter period, or propose the finding now.',
    cites: [advicePeriod, findingWindow],
  },
  LAST_DAY_FOR_ADVICE_PASSED: {
    id: 'Hari terakhir untuk saran perbaikan dengan jangka waktu ini adalah {day}. Tetapkan jangka waktu yang lebih pendek, atau usulkan Temuan sekarang.',
    en: 'The last day for advice with this period was {day}. Set a shorter period, or propose the finding now.',
    cites: [advicePeriod, findingWindow],
  },
  ADVICE_STILL_RUNS: {
    id: 'Jangka waktu saran perbaikan baru berakhir pada {latest}.',
    en: 'The period of the advice ends only on {latest}.',
    cites: [article18('4')],
  },
  ADVICE_BESIDE_OTHER_KINDS: {
    id: 'Saran perbaikan hanya untuk kesalahan administratif; dugaan jenis lain tetap harus diusulkan sebagai Temuan.',
    en: 'Advice answers an administrative error only; the other suspected kinds still have to be proposed as a Finding.',
    cites: [article18('2')],
  },
  ADVICE_WITHOUT_ADMINISTRATIVE_ERROR: {
    id: 'LHP ini tidak menduga pelanggaran administratif, sedangkan saran perbaikan menjawab kesalahan administratif.',
    en: 'The record suspects no administrative violation, and advice answers an administrative error.',
  },
  ADDRESSEE_OF_ANOTHER_LEVEL: {
    id: 'Sejauh diingat, saran perbaikan disampaikan kepada penyelenggara setingkat. Periksa alamatnya.',
    en: 'As far as is recalled, advice goes to the organiser of the same level. Check the addressee.',
  },
  CARRIED_OUT_LATE: {
    id: 'Saran perbaikan dilaksanakan setelah jangka waktunya berakhir pada {latest}; yang tidak dilaksanakan dalam jangka waktu dicatat sebagai Temuan.',
    en: 'The advice was carried out after its period had ended on {latest}; what is not carried out in its period is recorded as a Finding.',
    cites: [article18('4')],
  },
  CARRIED_OUT_HOUR_NOT_TOLD: {
    id: 'Jangka waktunya berakhir {latest}, sedangkan jam pelaksanaannya tidak tercatat. Tulis jamnya dalam bukti pelaksanaan.',
    en: 'The period ended on {latest}, and the hour at which it was carried out is not recorded. Put the hour in the proof.',
    cites: [advicePeriod],
  },
  CARRIED_OUT_AFTER_EARLIEST: {
    id: 'Saran perbaikan dilaksanakan setelah batas awal {earliest}; menurut penafsiran lain masih dalam jangka waktu sampai {latest}.',
    en: 'The advice was carried out after the earlier limit, {earliest}; under the other reading it was in time until {latest}.',
    cites: [advicePeriod],
  },
  EVIDENCE_THIN: {
    id: 'Belum ada bukti selain uraian. Lampirkan surat, foto, video, dokumen elektronik, atau bukti lain bila ada.',
    en: 'There is no proof beside the account yet. Add letters, photos, video, electronic documents or other proof if there is any.',
    cites: [article18('6')],
  },
  QUORUM_NOT_STATED: {
    id: 'Kuorum rapat pleno belum dinyatakan dalam data kabupaten/kota, sehingga tidak diperiksa. Periksa sendiri pada berita acara.',
    en: 'The regency states no quorum for a plenary, so it is not checked. Check it against the minutes.',
  },
  BELOW_QUORUM: {
    id: 'Yang ikut memutus {present} anggota, sedangkan kuorum yang dinyatakan kabupaten/kota {needed}. Yang mundur dari perkara ini tidak dihitung.',
    en: 'Those who decided were {present} members, while the quorum that the regency states is {needed}. Whoever stood back from the matter is not counted.',
  },
  MORE_THAN_MAY_SIT: {
    id: 'Yang disebut hadir {present} anggota, padahal yang dapat ikut memutus hanya {maySit}: anggota kantor ini tanpa yang mundur. Periksa berita acaranya.',
    en: 'Said to be present were {present} members, while only {maySit} may sit: those of this office without whoever stood back. Check the minutes.',
  },
  MEMBER_MAY_BE_RESPONDENT: {
    id: 'Terlapor disebut anggota kantor seperti kantor ini. Pastikan anggota yang sendiri menjadi Terlapor tidak ikut memutus, dan catat bahwa ia mundur. Dugaan pelanggaran etik Panwascam, PKD, dan PTPS ditangani Bawaslu kabupaten/kota; etik anggota Bawaslu kabupaten/kota diperiksa DKPP.',
    en: 'A respondent is a member of an office like this one. Make sure that a member who is the respondent does not decide, and record that he stood back. The ethics of a Panwascam, PKD or PTPS are handled by the regency office; those of members of a regency office go to DKPP.',
    cites: [ethicsOfSupervisors, toDkpp],
  },
  REVISION_WAITS: {
    id: 'Sebuah koreksi LHP masih menunggu. Putuskan dahulu koreksi itu, supaya langkah ini bertumpu pada isian yang benar.',
    en: 'A revision of the record still waits. Decide on it first, so that this step rests on what is right.',
  },
  REVISION_OF_ANOTHER_OFFICE: {
    id: 'LHP ini milik pengawas lain, yang melihat sendiri keadaannya. Pastikan pengawas itu membenarkan koreksinya.',
    en: 'The record belongs to another office, which saw things itself. Make sure that it agrees with the revision.',
  },
  REVISED_AFTER_PLENARY: {
    id: 'Rapat pleno sudah memutuskan berdasarkan isian sebelum koreksi. Sampaikan koreksi ini kepada rapat pleno; keputusannya tidak berubah dengan sendirinya.',
    en: 'A plenary has decided on what stood here before the revision. Tell the plenary of it; its decision does not change by itself.',
  },
  WINDOW_STAYS_COUNTED: {
    id: 'Waktu menetapkan Temuan tetap dihitung sejak {from}: koreksi tanggal ditemukan tidak menambah waktu.',
    en: 'The time to fix the Finding is still counted from {from}: a revised day of finding gives no more of it.',
    cites: [findingWindow],
  },
  REVISED_AGAINST_LATER_ACTS: {
    id: 'Menurut tanggal yang dikoreksi, saran perbaikan atau rapat pleno mendahului pengawasan atau penemuannya. Periksa sekali lagi dan siapkan penjelasannya.',
    en: 'By the revised days, advice or a plenary came before the supervision or the finding. Check them again and be ready to explain it.',
  },
  ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY: {
    id: 'Dugaan pelanggaran etik Panwascam, PKD, atau PTPS ditangani Bawaslu kabupaten/kota. Sampaikan ke sana.',
    en: 'A suspected breach of ethics by a Panwascam, PKD or PTPS is handled by the regency office. Pass it on.',
    cites: [ethicsOfSupervisors],
  },
  RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST: {
    id: 'Ada Terlapor yang tidak disebut sebagai terlapor pelanggaran administratif, seperti percetakan, pengangkut, sekretariat KPU, atau pengawas. Pertimbangkan KPU sebagai terlapor, pidana (pasal 529 atau 530 untuk percetakan), etik, atau hukum lainnya.',
    en: 'A respondent is not on the list of administrative respondents, such as a printer, a carrier, the KPU secretariat or a supervisor. Consider the KPU body, a crime (arts. 529 or 530 for a printer), ethics or other law.',
    cites: [administrativeRespondents],
  },
} as const satisfies Record<string, Entry>;

export type WarningCode = keyof typeof warningCatalogue;

/** Builds a warning from the catalogue, with limits and dates filled in. */
export function warningOf(code: WarningCode, values: MessageValues = {}): Warning {
  const entry: Entry = warningCatalogue[code];
  return { code, message: sentence(entry, values), cites: entry.cites ?? [] };
}
