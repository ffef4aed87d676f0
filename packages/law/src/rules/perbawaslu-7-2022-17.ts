import { deadlineRule } from '../deadline';
import { perbawaslu7 } from '../instruments';

/**
 * Art. 17: a report that is complete, by initial review or by completion, is registered. One "Hari" is from
 * recollection with little confidence; the article was not read.
 */
export const registration = deadlineRule({
  id: 'REGISTRATION',
  duty: { id: 'Meregistrasi Laporan yang lengkap', en: 'Register a complete report' },
  bearer: 'OWN_DUTY',
  length: 1,
  unit: 'DEFINED_DAY',
  startsOn: 'completeOn',
  cites: [perbawaslu7.article('17', undefined, { rule: 'RECALLED', pinpoint: 'RECALLED' })],
});
