import { warningsOf } from '../act-warnings';
import * as norms from './norms';

/** What the acts of intake may have to say, by code. */
export const intakeWarning = warningsOf({
  OUTSIDE_RECEPTION_HOURS: {
    id: 'Laporan disampaikan di luar waktu penerimaan (Senin sampai Kamis 08.00-16.00, Jumat sampai 16.30 waktu setempat, tidak pada hari libur). Pada masa tenang, pemungutan, dan penghitungan suara penerimaan berlangsung 24 jam. Catat siapa yang menerima.',
    en: 'Delivered outside reception hours (Monday to Thursday 08:00-16:00, Friday to 16:30 local time, on no holiday). In the quiet period, at voting and at the count reception is open day and night. Note who received it.',
    cites: [norms.receptionHours],
  },
  RECEPTION_HOURS_UNKNOWN: {
    id: 'Tidak dapat dikatakan apakah penerimaan sedang dibuka: sampai hari apa penghitungan suara berlangsung setelah hari pemungutan belum dibaca, atau hari libur tahun itu belum ditetapkan. Catat siapa yang menerima.',
    en: 'It cannot be said whether reception was open: until which day the count goes on after voting day was not read, or the holidays of that year are not decreed. Note who received it.',
    cites: [norms.receptionHours],
  },
  DELIVERED_LATE: {
    id: 'Jangka waktu menyampaikan Laporan berakhir pada {latest}. Laporan tetap diterima; kajian awal menilai syarat ini.',
    en: 'The time to deliver the report ended on {latest}. It is received all the same; the initial review judges this requirement.',
  },
  KNOWN_OUTSIDE_THE_LAW: {
    id: 'Pada hari diketahui itu undang-undang pemilihan ini tidak berlaku, sehingga jangka waktunya tidak dihitung. Periksa tanggalnya.',
    en: 'On that day of coming to know the law of this election did not hold, so that no time is counted. Check the date.',
    cites: [norms.delivery],
  },
  TSM_AFTER_VOTING: {
    id: 'Laporan pelanggaran TSM disampaikan paling lambat pada hari pemungutan dan penghitungan suara.',
    en: 'A report of a TSM violation is delivered no later than the day of voting and counting.',
    cites: [norms.tsmWindow],
  },
  REPORTER_NOT_ENTITLED: {
    id: 'Yang melapor bukan warga negara yang mempunyai hak pilih, peserta Pemilu, atau pemantau Pemilu. Yang disampaikan tetap dicatat, tidak diregistrasi sebagai Laporan, dan dapat ditelusuri sebagai informasi awal.',
    en: 'Whoever reports is no citizen with the right to vote, contestant or election monitor. What is told is kept all the same, is not registered as a report, and may be traced as preliminary information.',
    cites: [norms.entitledReporter, norms.entitledReporterByBawaslu],
  },
  REPORTER_STANDING_NOT_SHOWN: {
    id: 'Belum ditunjukkan bahwa yang melapor adalah warga negara yang mempunyai hak pilih, peserta Pemilu, atau pemantau Pemilu. Mintalah buktinya, dan nyatakan kedudukannya dalam kajian awal.',
    en: 'It was not shown that whoever reports is a citizen with the right to vote, a contestant or an election monitor. Ask for proof, and state the standing in the initial review.',
    cites: [norms.entitledReporter, norms.entitledReporterByBawaslu],
  },
  REPORTER_ENTITLED_BY_RECORD: {
    id: 'Menurut yang dicatat tidak dapat dikatakan bahwa Pelapor tidak berhak melapor. Nyatakan kedudukannya dalam kajian awal lebih dahulu, atau tulis alasannya.',
    en: 'By what is recorded it cannot be said that the reporter may not report. State the standing in a review first, or give the reason.',
    cites: [norms.entitledReporter],
  },
  POWER_OF_ATTORNEY_MISSING: {
    id: 'Pelapor diwakili, tetapi surat kuasa khususnya belum diserahkan. Mintalah surat itu.',
    en: 'The reporter acts through a person whose special power of attorney is not handed in. Ask for it.',
    cites: [norms.proxy],
  },
  EVIDENCE_NOT_IN_THREE_SETS: {
    id: 'Bukti tertulis diserahkan dalam tiga rangkap. Mintalah rangkap yang kurang.',
    en: 'Proof on paper is handed in as three sets. Ask for those that lack.',
    cites: [norms.threeSets],
  },
  REPORT_WITHOUT_EVIDENCE: {
    id: 'Laporan ini tanpa bukti, padahal bukti adalah syarat materiel. Mintalah bukti selagi Pelapor ada.',
    en: 'The report comes without evidence, which is a material requirement. Ask for it while the reporter is there.',
    cites: [norms.materialRequirements],
  },
  LIES_ELSEWHERE: {
    id: 'Menurut kajian awal perkara ini bukan kewenangan kantor ini. Limpahkan, atau catat pengambilalihannya.',
    en: 'By the review the matter does not lie with this office. Transfer it, or record its takeover.',
  },
  FORMAL_REQUIREMENT_EMPTY: {
    id: 'Syarat formal "{requirement}" dinilai terpenuhi, padahal tidak ada yang disampaikan untuknya. Minta Pelapor melengkapinya, atau tulis dalam pertimbangan dari mana diketahui.',
    en: 'The formal requirement "{requirement}" is judged met, although nothing was delivered for it. Ask the reporter to complete it, or say in the grounds from where it is known.',
    cites: [norms.formalRequirements],
  },
  MATERIAL_REQUIREMENT_EMPTY: {
    id: 'Syarat materiel "{requirement}" dinilai terpenuhi, padahal tidak ada yang disampaikan untuknya. Minta Pelapor melengkapinya, atau tulis dalam pertimbangan dari mana diketahui.',
    en: 'The material requirement "{requirement}" is judged met, although nothing was delivered for it. Ask the reporter to complete it, or say in the grounds from where it is known.',
    cites: [norms.materialRequirements],
  },
  TIME_NOT_OVER: {
    id: 'Dinilai lewat waktu, padahal hak menyampaikan Laporan berlangsung sampai {latest}. Periksa tanggal diketahui.',
    en: 'Judged out of time, although the right to deliver lasted until {latest}. Check the day of coming to know.',
  },
  TIME_WAS_OVER: {
    id: 'Dinilai dalam jangka waktu, padahal waktunya berakhir pada {latest}. Periksa tanggal diketahui.',
    en: 'Judged in time, although the time ended on {latest}. Check the day of coming to know.',
  },
  NOTHING_LACKS: {
    id: 'Kajian awal terakhir tidak menyebut syarat yang belum terpenuhi. Tulis mengapa Pelapor tetap diminta melengkapi.',
    en: 'The newest review names no requirement that is not met. Say why the reporter is asked to complete it.',
    cites: [norms.formalRequirements, norms.materialRequirements],
  },
  COMPLETION_NOT_ASKED: {
    id: 'Pelapor belum diminta melengkapi Laporan, padahal yang kurang masih dapat dilengkapi.',
    en: 'The reporter was not asked to complete the report, although what lacks can be added.',
    cites: [norms.completion],
  },
  COMPLETION_STILL_RUNS: {
    id: 'Waktu Pelapor untuk melengkapi Laporan masih berjalan, sejauh diingat sampai {latest}.',
    en: 'The time of the reporter to complete the report still runs, as far as is recalled until {latest}.',
  },
  COMPLETION_END_DISPUTED: {
    id: 'Dua Hari untuk melengkapi Laporan sudah lewat sejauh diingat, tetapi satu sumber menyebut tiga. Hak Pelapor jangan dianggap berakhir sebelum {latest} lewat.',
    en: 'The two "Hari" to complete the report are over as far as is recalled, but one source says three. Do not take the right of the reporter to have ended before {latest} has passed.',
    cites: [norms.completionTime],
  },
  COMPLETION_END_UNKNOWN: {
    id: 'Tidak diketahui kapan waktu Pelapor untuk melengkapi Laporan berakhir, sehingga tidak dapat dikatakan sudah lewat. Hitung dari naskah peraturannya.',
    en: 'It is not known when the time of the reporter to complete the report ends, so it cannot be said to be over. Count it from the text of the rule.',
  },
  COMPLETED_ON_DISPUTED_DAY: {
    id: 'Menurut sumber yang menyebut tiga Hari, perbaikan ini masih dalam waktunya, yaitu sampai {latest}.',
    en: 'By the source that says three "Hari" this completion is in time, which lasts until {latest}.',
    cites: [norms.completionTime],
  },
  REQUIREMENTS_ARE_MET: {
    id: 'Menurut kajian awal terakhir semua syarat terpenuhi. Tulis mengapa Laporan tidak diregistrasi.',
    en: 'By the newest review every requirement is met. Say why the report is not registered.',
    cites: [norms.formalRequirements, norms.materialRequirements],
  },
  PROCESS_GOES_ON: {
    id: 'Laporan sudah diregistrasi: pencabutan dicatat dan penanganannya tetap berjalan.',
    en: 'The report is registered: the withdrawal is recorded and the handling goes on.',
    cites: [norms.withdrawalAfterRegistration],
  },
  WITHDRAWN_BEFORE_REGISTRATION: {
    id: 'Laporan dicabut sebelum hari registrasinya, tetapi baru dicatat sekarang. Sebelum registrasi pencabutan mengakhiri Laporan; putuskan apakah penanganannya diteruskan, dan catat alasannya.',
    en: 'The report was withdrawn before the day of its registration, and this is recorded only now. Before registration a withdrawal ends the report; decide whether the handling goes on, and note why.',
    cites: [norms.withdrawal],
  },
  TRANSFER_RULE_RECALLED: {
    id: 'Aturan umum pelimpahan dan pengambilalihan belum dibaca; yang dibaca hanya untuk etik pengawas ad hoc.',
    en: 'The general rule of transfer and takeover was not read; what was read is for the ethics of ad hoc supervisors.',
  },
  ALREADY_WITH_THIS_OFFICE: {
    id: 'Laporan ini sudah ada pada kantor yang mengambil alih.',
    en: 'The report is already with the office that takes it over.',
  },
  ONLY_REGENCY_TAKES_OVER: {
    id: 'Menurut pasal yang dibaca, yang mengambil alih dari Panwascam adalah Bawaslu kabupaten/kota.',
    en: 'By the article that was read it is the regency office that takes over from a Panwascam.',
    cites: [norms.takeoverOfEthics],
  },
  KIND_IS_NOT_OTHER_LAW: {
    id: 'Dugaan dalam Laporan ini bukan pelanggaran hukum lainnya; penerusan langsung hanya untuk itu.',
    en: 'What the report suspects is no violation of other law, for which alone direct referral is known.',
    cites: [norms.referral],
  },
  OTHER_KINDS_REMAIN: {
    id: 'Laporan ini juga menduga jenis pelanggaran Pemilu, yang tetap ditangani di sini: registrasi Laporan dalam waktunya.',
    en: 'The report also suspects election violations, which stay with this office: register the report in its time.',
    cites: [norms.byKind],
  },
  STOP_GROUND_NOT_READ: {
    id: 'Alasan penghentian ini belum dibaca pasalnya; yang dibaca hanya untuk Laporan administratif setelah hasil nasional.',
    en: 'No article was read for this ground; the one read is for administrative reports after the national result.',
    cites: [norms.stopAfterResult],
  },
  MATERIAL_NOT_MET: {
    id: 'Menurut kajian awal terakhir ada syarat materiel yang tidak terpenuhi; informasi awal diambil dari Laporan yang syarat materielnya terpenuhi.',
    en: 'By the newest review a material requirement is not met; it is a report whose material requirements are met that becomes preliminary information.',
    cites: [norms.unregisteredIsInformation],
  },
  TSM_REGISTERED_PLAIN: {
    id: 'Laporan ini menyatakan pelanggaran terstruktur, sistematis, dan masif, tetapi diregistrasi sebagai perkara biasa. Pelanggaran administratif TSM diregistrasi sebagai TSM dan selanjutnya menurut Perbawaslu 8/2022 pada Bawaslu yang berwenang. Registrasi sebagai TSM atau limpahkan ke sana; bila menurut kajian awal bukan TSM, tulis alasannya dalam catatan.',
    en: 'The report states a structured, systematic and massive violation, and is registered as a plain matter. An administrative TSM violation is registered as one and goes on under Perbawaslu 8/2022 at the Bawaslu that is competent for it. Register it as TSM or transfer it there; where the review found that it is none, say why in the note.',
    cites: [norms.tsm],
  },
  TSM_UNDER_HEARING_RULES: {
    id: 'Pelanggaran TSM selanjutnya diselesaikan menurut Perbawaslu 8/2022. Lamanya masih dari ingatan.',
    en: 'A TSM violation goes on under Perbawaslu 8/2022. How long that takes is recalled only.',
    cites: [norms.tsm],
  },
});
