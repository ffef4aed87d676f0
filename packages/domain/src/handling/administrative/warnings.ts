import { warningsOf } from '../act-warnings';
import { agenda, complaint, fastProcedure, panel, review, rulingPeriod, structured } from './norms';

/** What the acts of the administrative track warn of. */
export const administrativeWarning = warningsOf({
  RULING_CLOCK_START_OPEN: {
    id: 'Empat belas hari kerja dihitung sejak Temuan atau Laporan diregistrasi dan berakhir pada {registered}. Apakah waktu itu mulai lagi di kabupaten/kota belum jelas dari naskah yang dibaca; dihitung sejak rekomendasi diterima, berakhir pada {recommended}. Berpeganglah pada yang lebih awal.',
    en: 'The fourteen working days run from the registration of the finding or report and end on {registered}. Whether they begin anew at the regency is not settled by what was read; counted from the recommendation they end on {recommended}. Keep to the earlier.',
    cites: [rulingPeriod],
  },
  RULED_IN_TIME_BY_RECOMMENDATION: {
    id: 'Dihitung sejak rekomendasi diterima kabupaten/kota, waktu memutus baru berakhir pada {recommended}. Hitungan mana yang berlaku belum jelas; tulis hitungan yang dipakai dalam putusan.',
    en: 'Counted from the arrival of the recommendation the time to rule ends only on {recommended}. Which count holds is not settled; say in the ruling which one was used.',
    cites: [rulingPeriod],
  },
  FAST_PROCEDURE_NOT_READ: {
    id: 'Pasal tentang acara cepat belum dibaca; syarat dan waktunya tidak diperiksa di sini. Baca peraturannya sebelum sidang.',
    en: 'The article on the fast procedure was not read; its conditions and time are not checked here. Read it before the hearing.',
    cites: [fastProcedure],
  },
  PANEL_NOT_LED_BY_CHAIR: {
    id: 'Majelis dipimpin ketua. Catat sebab ketua tidak memimpin dalam berita acara sidang.',
    en: 'The chair leads the panel. Put in the minutes why the chair does not.',
    cites: [panel],
  },
  FINDER_ON_PANEL: {
    id: 'Anggota majelis adalah penemunya. Semua anggota menjadi majelis, jadi hal ini dicatat dan tidak menghalangi sidang.',
    en: 'A member of the panel is the finder. All members form the panel, so this is recorded and does not stop the hearing.',
    cites: [panel],
  },
  AGENDA_OUT_OF_ORDER: {
    id: 'Agenda sidang ini mendahului agenda sebelumnya menurut urutannya. Periksa berita acaranya.',
    en: 'This part of the agenda comes out of its order. Check the minutes.',
    cites: [agenda],
  },
  RESPONDENT_DID_NOT_ATTEND: {
    id: 'Terlapor tidak hadir. Akibat ketidakhadiran belum dibaca dalam peraturannya; simpan bukti pemanggilan.',
    en: 'The respondent did not attend. What follows from that was not read; keep proof of the summons.',
    cites: [agenda],
  },
  EXECUTION_PERIOD_RUNS: {
    id: 'Waktu KPU untuk menindaklanjuti putusan baru berakhir setelah {latest}; sebelum itu putusan belum dapat dianggap tidak dilaksanakan.',
    en: 'The time for KPU to carry out the ruling ends only after {latest}; before that it is not unfulfilled.',
    cites: [complaint],
  },
  CHANGED_RULING_HAS_NO_PERIOD: {
    id: 'Putusan dikoreksi, sehingga jangka waktu KPU atas putusan semula tidak berlaku lagi. Jangka waktu bagi putusan koreksi belum dibaca; hitung dari naskah putusannya.',
    en: 'The ruling was changed, so the time of KPU for the first one counts no longer. What period the changed one has was not read; count it from its text.',
    cites: [review],
  },
  SUPREME_COURT_IS_FOR_STRUCTURED: {
    id: 'Sejauh diingat upaya hukum ke Mahkamah Agung hanya atas keputusan KPU tentang pelanggaran terstruktur, sistematis, dan masif; perkara ini tidak ditangani demikian. Periksa dasarnya.',
    en: 'As far as is recalled only a decision of KPU on a structured, systematic and massive violation goes to the Supreme Court; this matter is not handled as one. Check the ground.',
    cites: [structured],
  },
  EXECUTION_PERIOD_UNKNOWN: {
    id: 'Batas waktu KPU untuk menindaklanjuti putusan tidak diketahui. Hitung dulu, baru mengadu.',
    en: 'It is not known when the time for KPU to carry out the ruling ends. Count it before complaining.',
    cites: [complaint],
  },
});
