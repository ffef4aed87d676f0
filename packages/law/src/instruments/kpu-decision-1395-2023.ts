import { instrument } from './instrument';

/** Technical guide of KPU to the logistics of the general election; its pages on destruction were not read. */
export const kpuDecision1395 = instrument({
  name: 'Keputusan KPU 1395/2023',
  kind: 'KPU_DECISION',
  number: 1395,
  year: 2023,
  title: 'Pedoman Teknis Tata Kelola Logistik Pemilihan Umum',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: [],
  sources: ['https://id.scribd.com/document/689214114'],
});
