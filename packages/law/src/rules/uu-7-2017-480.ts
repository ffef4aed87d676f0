import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/** A textbook on election management which repeats the four periods in their order, without their paragraphs. */
const textbook = 'https://online.flipbuilder.com/nuht/fjrd/files/basic-html/page327.html';

/** Art. 480(1): the result of the investigation reaches the prosecutor within fourteen "hari" of the report. */
export const investigation = deadlineRule({
  id: 'INVESTIGATION',
  duty: {
    id: 'Menyampaikan hasil penyidikan kepada penuntut umum',
    en: 'Bring the result of the investigation before the prosecutor',
  },
  bearer: 'OTHERS_DUTY',
  length: 14,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'receivedOn',
  cites: [
    uu7.article('480', '1', {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://jdih.kpu.go.id/jabar/bandung/beritadetail-724d5430523035334a544e454a544e45',
    }),
  ],
});

/** Art. 480(2): the prosecutor returns an incomplete file within three "hari", with directions. */
export const prosecutorReturn = deadlineRule({
  id: 'PROSECUTOR_RETURN',
  duty: {
    id: 'Mengembalikan berkas yang belum lengkap kepada penyidik',
    en: 'Return an incomplete file to the investigator',
  },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'receivedOn',
  cites: [
    uu7.article('480', '2', {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://insertrakyat.com/?p=11954',
    }),
  ],
});

/** Art. 480(3): the investigator hands the file in again within three "hari" of getting it back. */
export const investigatorResubmission = deadlineRule({
  id: 'INVESTIGATOR_RESUBMISSION',
  duty: {
    id: 'Menyampaikan kembali berkas kepada penuntut umum',
    en: 'Hand the file to the prosecutor again',
  },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'receivedOn',
  cites: [uu7.article('480', '3', { rule: 'SECONDARY', pinpoint: 'RECALLED', source: textbook })],
});

/** Art. 480(4): the prosecutor files a complete case with the district court within five "hari" of receipt. */
export const courtFiling = deadlineRule({
  id: 'COURT_FILING',
  duty: {
    id: 'Melimpahkan berkas perkara kepada pengadilan negeri',
    en: 'File the case with the district court',
  },
  bearer: 'OTHERS_DUTY',
  length: 5,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'receivedOn',
  cites: [uu7.article('480', '4', { rule: 'SECONDARY', pinpoint: 'RECALLED', source: textbook })],
});
