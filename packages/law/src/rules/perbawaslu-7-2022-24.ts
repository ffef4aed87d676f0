import { deadlineRule } from '../deadline';
import { perbawaslu7 } from '../instruments';

/**
 * Art. 24(1), or 23(1): where the initial review finds a requirement missing, the reporter is told within one "Hari".
 * A summary by a practitioner has the rule; which of the two articles holds it is from recollection.
 */
export const completionNotice = deadlineRule({
  id: 'COMPLETION_NOTICE',
  duty: {
    id: 'Memberitahu Pelapor agar melengkapi Laporan',
    en: 'Tell the reporter to complete the report',
  },
  bearer: 'OWN_DUTY',
  length: 1,
  unit: 'DEFINED_DAY',
  startsOn: 'reviewedOn',
  cites: [
    perbawaslu7.article('24', '1', {
      rule: 'SECONDARY',
      pinpoint: 'RECALLED',
      source: 'https://id.scribd.com/document/661191748/Maksud-bunyi-dari-pasal-ayat',
    }),
  ],
});

/**
 * Art. 24, or 23: the reporter completes the report. Two "Hari" is from recollection and agrees with the practice of
 * regional elections; a provincial page of questions and answers says three days from receipt, which seems to be the
 * rule before 2022. The longer answer is told and not computed.
 */
export const reportCompletion = deadlineRule({
  id: 'REPORT_COMPLETION',
  duty: { id: 'Melengkapi Laporan', en: 'Complete the report' },
  bearer: 'RIGHT',
  length: 2,
  unit: 'DEFINED_DAY',
  startsOn: 'notifiedOn',
  cites: [
    perbawaslu7.article('24', undefined, {
      rule: 'DISPUTED',
      pinpoint: 'RECALLED',
      source: 'https://ppid.jateng.bawaslu.go.id/faq-penanganan-pelanggaran/',
    }),
  ],
  remark: {
    id: 'Sumbernya tidak sepakat: laman tanya jawab Bawaslu Jawa Tengah menyebut tiga hari sejak diterima, yang tampaknya aturan sebelum 2022. Hak Pelapor jangan dianggap berakhir sebelum hari ketiga lewat.',
    en: 'Sources disagree: a page of questions and answers of Bawaslu Jawa Tengah says three days from receipt, which seems to be the rule before 2022. Do not take the right of the reporter to have ended before the third day has passed.',
  },
});
