import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/**
 * Art. 463: administrative violations that are structured, systematic and massive (TSM). All four lengths and their
 * starts are from recollection, and so is the article: they inform and warn.
 */
const recalled = uu7.article('463', undefined, { rule: 'RECALLED', pinpoint: 'RECALLED' });

export const tsmRuling = deadlineRule({
  id: 'TSM_RULING',
  duty: {
    id: 'Memutus pelanggaran administratif Pemilu yang TSM',
    en: 'Rule on the structured, systematic and massive violation',
  },
  bearer: 'OWN_DUTY',
  length: 14,
  unit: 'WORKING_DAY',
  startsOn: 'registeredOn',
  cites: [recalled],
});

export const tsmExecution = deadlineRule({
  id: 'TSM_EXECUTION',
  duty: { id: 'Menindaklanjuti putusan pelanggaran TSM', en: 'Carry out the ruling on the TSM violation' },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'WORKING_DAY',
  startsOn: 'readOn',
  cites: [recalled],
});

export const tsmSupremeCourtRequest = deadlineRule({
  id: 'TSM_SUPREME_COURT_REQUEST',
  duty: { id: 'Mengajukan upaya hukum ke Mahkamah Agung', en: 'Bring the decision of KPU before the Supreme Court' },
  bearer: 'RIGHT',
  length: 3,
  unit: 'WORKING_DAY',
  startsOn: 'decidedOn',
  cites: [recalled],
});

export const tsmSupremeCourtRuling = deadlineRule({
  id: 'TSM_SUPREME_COURT_RULING',
  duty: { id: 'Memutus upaya hukum atas keputusan KPU', en: 'Decide on the decision of KPU' },
  bearer: 'OTHERS_DUTY',
  length: 14,
  unit: 'WORKING_DAY',
  startsOn: 'requestedOn',
  cites: [recalled],
});
