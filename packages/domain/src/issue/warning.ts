import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import type { Warning } from './issue';
import { perbawaslu5, uu7 } from './norms';

interface Entry extends Text {
  readonly cites?: readonly Citation[];
}

/** Every warning that rides on a recorded act, by its stable code. A warning never keeps an act from being recorded. */
export const warningCatalogue = {
  OUTSIDE_KNOWN_PROCEDURE: {
    id: 'Langkah ini tidak ada dalam prosedur yang diketahui; dicatat dengan alasannya.',
    en: 'The known procedure has no such step; it is recorded with its reason.',
  },
  FOUND_AFTER_SUPERVISION: {
    id: 'Tanggal ditemukan lebih lambat dari hari pengawasan berakhir; jelaskan saat sidang bila ditanya.',
    en: 'The day of finding is later than the day on which the supervision ended; be ready to explain it.',
  },
  OFFICE_OUTSIDE_ITS_LIFE: {
    id: 'Menurut sumber yang diketahui, kantor pengawas ini belum dibentuk atau sudah berakhir pada hari itu.',
    en: 'As far as is known, this office did not exist on that day.',
  },
  STATION_UNCONFIRMED: {
    id: 'Daftar TPS pemilihan ini tidak diketahui; nomor TPS dicatat sebagai belum dikonfirmasi.',
    en: 'No list of stations of this election is known; the number is recorded as unconfirmed.',
  },
  PARTS_DO_NOT_ADD_UP: {
    id: 'Baik, cacat tapi layak, dan rusak tidak berjumlah sama dengan hasil hitung.',
    en: 'Good, faulty but usable and damaged do not add up to what was counted.',
  },
  DEADLINE_UNKNOWN: {
    id: 'Batas waktu tidak dapat dihitung untuk hari ini; kalender tahunnya belum ditetapkan atau aturannya tidak ada.',
    en: 'No deadline can be computed for this day; its calendar is not decreed or the election has no such rule.',
  },
  TWO_READINGS: {
    id: 'Undang-undang hanya menyebut "hari". Kantor bekerja menurut tanggal yang lebih awal, {earliest}; bacaan hari kerja berakhir {latest}.',
    en: 'The law only says "hari". The office works to the earlier date, {earliest}; the working-day reading ends on {latest}.',
    cites: [uu7('454', '5')],
  },
  PAST_EARLIEST: {
    id: 'Menurut bacaan hari kalender waktunya berakhir pada {earliest}; menurut bacaan hari kerja pada {latest}.',
    en: 'Read as calendar days the time ended on {earliest}; read as working days it ends on {latest}.',
    cites: [uu7('454', '5')],
  },
  RECORDED_AFTER_WINDOW: {
    id: 'Rapat pleno dicatat setelah batas waktu, walaupun diadakan sebelum batas itu.',
    en: 'The plenary is recorded after the time had ended, although it was held before.',
  },
  WINDOW_START_OPEN: {
    id: 'Belum dipastikan apakah tujuh hari dihitung sejak pertama dilihat atau sejak saran perbaikan tidak dilaksanakan; yang dipakai sejak pertama dilihat.',
    en: 'Whether the seven days run from first sight or from the lapse of the advice is open; first sight is used.',
    cites: [uu7('454', '5'), perbawaslu5('18', '4')],
  },
  ADVICE_OUTLASTS_WINDOW: {
    id: 'Jangka waktu saran perbaikan melewati {earliest}, batas awal penetapan temuan.',
    en: 'The period of the advice outlasts {earliest}, the earlier limit for fixing a finding.',
    cites: [perbawaslu5('18', '3'), uu7('454', '5')],
  },
  ADVICE_STILL_RUNS: {
    id: 'Jangka waktu saran perbaikan baru berakhir pada {latest}.',
    en: 'The period of the advice ends only on {latest}.',
    cites: [perbawaslu5('18', '4')],
  },
  ADVICE_BESIDE_OTHER_KINDS: {
    id: 'Saran perbaikan hanya untuk kesalahan administratif; dugaan jenis lain tetap harus ditangani.',
    en: 'Advice answers an administrative error only; the other suspected kinds still have to be handled.',
    cites: [perbawaslu5('18', '2')],
  },
  ADDRESSEE_OF_ANOTHER_LEVEL: {
    id: 'Sejauh diingat, saran perbaikan disampaikan kepada penyelenggara setingkat.',
    en: 'As far as is recalled, advice goes to the organiser of the same level.',
  },
  QUORUM_NOT_STATED: {
    id: 'Kuorum rapat pleno belum dinyatakan dalam data kabupaten/kota; tidak diperiksa.',
    en: 'The regency states no quorum for a plenary; it is not checked.',
  },
} as const satisfies Record<string, Entry>;

export type WarningCode = keyof typeof warningCatalogue;

export function warningOf(code: WarningCode, values: Readonly<Record<string, string | number>> = {}): Warning {
  const entry: Entry = warningCatalogue[code];
  return {
    code,
    message: { id: fill(entry.id, values), en: fill(entry.en, values) },
    cites: entry.cites ?? [],
  };
}

/** Puts limits and dates into the braces of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
