import type { Text } from '@awaslog/law/result';

/** What validation can raise about a matter, from its delivery on; part of the one catalogue. */
export const matterIssues = {
  BEFORE_MATTER_BEGAN: {
    id: 'Waktu ini mendahului awal perkara.',
    en: 'This moment comes before the matter began.',
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
  BEFORE_SESSION: {
    id: 'Waktu ini mendahului klarifikasi yang disebut dalam undangannya. Bila klarifikasi dimajukan, catat undangannya yang baru lebih dahulu.',
    en: 'This comes before the session that its invitation names. If the session was brought forward, record that invitation first.',
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
} as const satisfies Record<string, Text>;
