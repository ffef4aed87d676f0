import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

const source = 'https://jdih.kpu.go.id/jabar/bandung/beritadetail-724d5430523035334a544e454a544e45';
const seen = { rule: 'SECONDARY', pinpoint: 'SECONDARY', source } as const;

/** Art. 482(1): the district court decides within seven "hari" after the file was transferred to it. */
export const districtCourtJudgment = deadlineRule({
  id: 'DISTRICT_COURT_JUDGMENT',
  duty: { id: 'Memutus perkara di pengadilan negeri', en: 'Give judgment in the district court' },
  bearer: 'OTHERS_DUTY',
  length: 7,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'transferredOn',
  cites: [uu7.article('482', '1', seen)],
});

/** Art. 482(2): an appeal is lodged within three "hari" after the judgment was read. */
export const courtAppeal = deadlineRule({
  id: 'COURT_APPEAL',
  duty: { id: 'Mengajukan permohonan banding', en: 'Lodge an appeal' },
  bearer: 'RIGHT',
  length: 3,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'readOn',
  cites: [uu7.article('482', '2', seen)],
});

/**
 * Art. 482(3): the district court sends the appeal file to the high court within three "hari" of the request. A
 * textbook (https://online.flipbuilder.com/nuht/fjrd/files/basic-html/page327.html) counts them from receipt of the
 * judgment instead.
 */
export const appealFiling = deadlineRule({
  id: 'APPEAL_FILING',
  duty: {
    id: 'Melimpahkan berkas permohonan banding kepada pengadilan tinggi',
    en: 'Send the file of the appeal to the high court',
  },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'requestedOn',
  cites: [uu7.article('482', '3', seen)],
});

/** Art. 482(4): the high court decides within seven "hari" of receiving the appeal; that ends the matter (482(5)). */
export const highCourtJudgment = deadlineRule({
  id: 'HIGH_COURT_JUDGMENT',
  duty: { id: 'Memutus perkara banding di pengadilan tinggi', en: 'Give judgment in the high court' },
  bearer: 'OTHERS_DUTY',
  length: 7,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'receivedOn',
  cites: [uu7.article('482', '4', seen)],
});
