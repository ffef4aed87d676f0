import { deadlineRule } from '../deadline';
import { perbawaslu3, perbawaslu7, uu7 } from '../instruments';

const source = 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page312.html';
const read = { rule: 'READ', pinpoint: 'READ', source } as const;

/** Art. 20 of Perbawaslu 3/2023 repeats both lengths for the criminal track. */
const criminalTrack = perbawaslu3.article('20', undefined, {
  rule: 'SECONDARY',
  pinpoint: 'SECONDARY',
  source: 'https://sumbar.antaranews.com/amp/berita/565026',
});

/**
 * Art. 454(5): the result of supervision is fixed as a finding within seven "hari" from the day the suspected
 * violation was found. The text does not say which kind of day, while paragraph (6) beside it says "hari kerja"; both
 * readings are computed.
 */
export const findingWindow = deadlineRule({
  id: 'FINDING_WINDOW',
  duty: {
    id: 'Menetapkan hasil pengawasan sebagai Temuan dalam rapat pleno',
    en: 'Fix the result of supervision as a finding at plenary',
  },
  bearer: 'OWN_DUTY',
  length: 7,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'foundOn',
  cites: [uu7.article('454', '5', read)],
});

/**
 * Art. 454(6): a report is delivered within seven working days from the day the violation became known, which is not
 * the day of the event. Perbawaslu 7/2022 art. 8(3) repeats it with its defined "Hari"; the law prevails and says
 * "hari kerja".
 */
export const reportSubmission = deadlineRule({
  id: 'REPORT_SUBMISSION',
  duty: { id: 'Menyampaikan Laporan kepada pengawas Pemilu', en: 'Deliver a report to the supervisors' },
  bearer: 'RIGHT',
  length: 7,
  unit: 'WORKING_DAY',
  startsOn: 'knownOn',
  cites: [
    uu7.article('454', '6', read),
    perbawaslu7.article('8', '3', {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://sulteng.antaranews.com/amp/berita/297549',
    }),
  ],
});

/** Art. 454(7): what is proven is followed up within seven "hari" after it was received and registered. */
export const study = deadlineRule({
  id: 'STUDY',
  duty: { id: 'Menyelesaikan kajian dan menindaklanjutinya', en: 'Finish the study and follow it up' },
  bearer: 'OWN_DUTY',
  length: 7,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'registeredOn',
  cites: [uu7.article('454', '7', read), criminalTrack],
});

/**
 * Art. 454(8): where further information is needed, that information and the study are done within fourteen working
 * days after registration. The fourteen include the days already used.
 */
export const studyExtended = deadlineRule({
  id: 'STUDY_EXTENDED',
  duty: {
    id: 'Menyelesaikan keterangan tambahan dan kajian',
    en: 'Finish the further information and the study',
  },
  bearer: 'OWN_DUTY',
  length: 14,
  unit: 'WORKING_DAY',
  startsOn: 'registeredOn',
  cites: [uu7.article('454', '8', read), criminalTrack],
  remark: {
    id: 'Empat belas hari kerja seluruhnya sejak registrasi, bukan tambahan atas tujuh hari pertama; kebutuhannya dicatat sebelum tujuh hari itu lewat.',
    en: 'Fourteen working days in total from registration, not on top of the first seven; the need is recorded before those seven have passed.',
  },
});
