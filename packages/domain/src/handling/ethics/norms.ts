import type { Citation } from '@awaslog/law/citation';
import { perbawaslu7, uu7 } from '@awaslog/law/instruments';
import { ethicsOfSupervisors } from '../../issue/norms';

/** UU 7/2017 art. 455(1)a: breaches of ethics by permanent organisers go to DKPP. */
export const toDkpp: Citation = uu7.article('455', '1a', {
  rule: 'SECONDARY',
  pinpoint: 'SECONDARY',
  source: 'https://lawyerpontianak.com/2023/04/perbedaan-antara-laporan-dan-temuan.html',
});
/** PKPU 8/2019 art. 145(2): those of PPK, PPS and KPPS are examined by the regency KPU. */
export const toKpu: Citation = {
  instrument: 'PKPU 8/2019',
  article: '145',
  paragraph: '2',
  evidence: { rule: 'SECONDARY', pinpoint: 'SECONDARY' },
  source: 'https://id.scribd.com/document/480663141/KPT-337-THN-2020',
};
/** Perbawaslu 7/2022 art. 20(1): those of Panwascam, PKD and PTPS are handled by the regency office itself. */
export const ownHandling: Citation = ethicsOfSupervisors;
/** Art. 20(3): where one of them was reviewed by a Panwascam, the regency takes it over. */
export const takenUp: Citation = perbawaslu7.article('20', '3', {
  rule: 'READ',
  pinpoint: 'READ',
  source: 'https://pasal.id/en/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055145',
});
