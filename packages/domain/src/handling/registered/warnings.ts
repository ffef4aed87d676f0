import { warningsOf } from '../act-warnings';
import * as norms from './norms';

/** What the acts of handling may have to say, by code. */
export const handlingWarning = warningsOf({
  FINDING_REGISTERED_LATE: {
    id: 'Sejauh diingat Temuan diregistrasi dalam satu Hari setelah rapat pleno, sampai {latest}. Catat sebabnya.',
    en: 'As far as is recalled a finding is registered within one "Hari" of the plenary, by {latest}. Note the cause.',
  },
  INVITED_TOO_LATE: {
    id: 'Undangan disampaikan setelah {latest}, hari terakhir sebelum klarifikasi itu. Pertimbangkan menjadwalkan ulang.',
    en: 'The letter was delivered after {latest}, the last day before this session. Consider another day for it.',
    cites: [norms.invitedInTime],
  },
  RECEIPT_NOT_CONFIRMED: {
    id: 'Penerimaan undangan belum dipastikan. Pastikan dan simpan buktinya.',
    en: 'That the letter was received is not confirmed. Confirm it and keep the proof.',
    cites: [norms.receipt],
  },
  SECOND_WITHOUT_ABSENCE: {
    id: 'Undangan kedua untuk yang tidak hadir pada yang pertama; ketidakhadirannya belum dicatat.',
    en: 'A second invitation is for whoever was absent at the first; no such absence is recorded.',
    cites: [norms.secondInvitation],
  },
  NOT_INVITED: {
    id: 'Belum ada undangan yang tercatat sampai hari itu untuk yang disebut di sini.',
    en: 'No invitation is recorded by that day for whoever is named here.',
    cites: [norms.invitation],
  },
  ONLINE_WITHOUT_GROUND: {
    id: 'Klarifikasi daring dilakukan karena geografis, keamanan, sarana, atau bencana; di sini tidak satu pun.',
    en: 'An online session is held for geography, security, facilities or disaster; here it was none of these.',
    cites: [norms.clarification],
  },
  ONLINE_NOT_RECORDED: {
    id: 'Klarifikasi daring harus direkam gambar dan suaranya. Catat sebab rekamannya tidak ada.',
    en: 'An online session is recorded in picture and sound. Note why there is no recording.',
    cites: [norms.clarification],
  },
  SESSION_WITHOUT_MINUTES: {
    id: 'Berita acara klarifikasi belum bernomor. Lengkapi.',
    en: 'The minutes of the session have no number yet. Add them.',
    cites: [norms.sessionMinutes],
  },
  MINUTES_NOT_READ_AND_SIGNED: {
    id: 'Berita acara klarifikasi belum dibacakan kembali dan ditandatangani. Catat sebabnya.',
    en: 'The minutes of the session were not read back and signed. Note the cause.',
    cites: [norms.sessionMinutes],
  },
  OATH_NOT_ASKED: {
    id: 'Kesediaan bersumpah atau berjanji tidak ditanyakan. Tanyakan, dan catat jawabannya.',
    en: 'Nobody asked whether they would take the oath or promise. Ask, and record the answer.',
    cites: [norms.oath],
  },
  ABSENT_AGAIN: {
    id: 'Tidak hadir untuk kedua kalinya. Sejauh diingat kajian dilanjutkan tanpa keterangannya.',
    en: 'Absent for the second time. As far as is recalled the study goes on without the statement.',
    cites: [norms.absentAgain],
  },
  EXTENDED_AFTER_STUDY: {
    id: 'Kebutuhan keterangan tambahan dicatat sebelum tujuh hari berakhir; waktunya berakhir pada {latest} menurut semua penafsiran.',
    en: 'That further information is needed is recorded before the seven days end; they ended on {latest} under every reading.',
    cites: [norms.furtherInformation],
  },
  RECUSED_MEMBER_DECIDES: {
    id: 'Anggota ini menyatakan mundur dari perkara ini. Biarlah anggota lain yang mencatat putusannya.',
    en: 'This member declared a recusal in the matter. Let another member record its decision.',
  },
  RECUSAL_NOT_RESPECTED: {
    id: 'Ada anggota yang menyatakan mundur dari perkara ini dan tidak disebut mundur dalam rapat pleno.',
    en: 'A member declared a recusal in the matter and is not among the recused at the plenary.',
  },
  RECUSAL_DECLARED: {
    id: 'Dalam perkara ini {count} anggota kantor ini menyatakan mundur. Pastikan mereka tidak ikut memutus, dan tunjukkan dalam berita acara.',
    en: 'In this matter {count} members of this office stood back. Make sure that they did not decide, and let the minutes show it.',
  },
  RESPONDENT_DECIDES: {
    id: 'Anggota yang mundur karena sendiri menjadi Terlapor tidak disebut mundur dalam rapat pleno. Dugaan pelanggaran etik Panwascam, PKD, dan PTPS ditangani Bawaslu kabupaten/kota; etik anggota Bawaslu kabupaten/kota diperiksa DKPP.',
    en: 'A member who stood back as a respondent is not among the recused at the plenary. The ethics of a Panwascam, PKD or PTPS are handled by the regency office; those of members of a regency office go to DKPP.',
    cites: [norms.ethicsOfSupervisors, norms.toDkpp],
  },
  NO_SESSION_HELD: {
    id: 'Kajian selesai tanpa satu klarifikasi pun. Pastikan bukti lain mencukupi.',
    en: 'The study is finished without a single session. Make sure that other evidence suffices.',
  },
  VOTING_RULE_NOT_READ: {
    id: 'Aturan pemungutan suara lanjutan dan susulan belum dibaca; yang diketahui hanya batas waktu pemungutan suara ulang.',
    en: 'The rules of continued and postponed votes were not read; known is only until when a vote is repeated.',
    cites: [norms.repeatVote],
  },
  BEFORE_VOTING_DAY: {
    id: 'Rekomendasi ini bertanggal sebelum hari pemungutan suara yang hendak diulang atau dilanjutkan. Periksa kedua tanggalnya.',
    en: 'The recommendation has a day before the vote that it asks to repeat or to go on with. Check both days.',
  },
  CLOCKS_STILL_RUN: {
    id: 'Masih ada {count} jangka waktu yang berjalan pada perkara ini.',
    en: 'In this matter {count} periods still run.',
  },
  NO_PERIOD_AFTER_REOPENING: {
    id: 'Tidak diketahui jangka waktu bagi perkara yang dibuka kembali. Hitung dari naskah peraturannya.',
    en: 'No period is known for a matter that is opened again. Count it from the text of the rule.',
  },
  CLOCKS_RUN_AGAIN: {
    id: 'Yang gugur saat perkara berakhir berjalan lagi: {count} jangka waktu, masing-masing sejak awalnya semula.',
    en: 'What fell away when the matter ended runs again: {count} periods, each from its own start as before.',
  },
  OTHER_MATTER_DECIDED: {
    id: 'Rapat pleno perkara lain itu sudah memutus; yang ditambahkan perkara ini tidak dikaji di sana kecuali dibuka kembali.',
    en: 'The plenary has decided the other matter; what this one adds is not studied there unless it is opened again.',
  },
  OWN_PERIOD_OF_THE_OTHER: {
    id: 'Jangka waktu perkara lain berjalan menurut registrasinya sendiri. Berpeganglah pada yang lebih awal.',
    en: 'The other matter keeps the period of its own registration. Keep to the earlier of the two.',
  },
});
