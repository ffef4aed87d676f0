import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** Technical guide of KPU to the logistics of the general election; its pages on destruction were not read. */
export const kpuDecision1395 = instrument({
  name: 'Keputusan KPU 1395/2023',
  kind: 'KPU_DECISION',
  number: 1395,
  year: 2023,
  title: 'Pedoman Teknis Tata Kelola Logistik Pemilihan Umum',
  madeOn: '2023-10-20' as CivilDate,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: [],
  sources: [
    'https://mediaterkini.info/2023/12/28/kpu-ditepis-bawaslu-sebut-31-ribu-surat-suara-di-taipei-tidak-mengalami-kerusakan/?amp=1',
    'https://id.scribd.com/document/689214114',
  ],
});
