import type { Citation } from '@awaslog/law/citation';
import { pkpu8of2019, secondary } from '@awaslog/law/instruments';

export { ethicsOfSupervisors as ownHandling, takeoverOfEthics as takenUp, toDkpp } from '../../issue/norms';

/** PKPU 8/2019 art. 145(2): breaches of ethics by PPK, PPS and KPPS are examined by the regency KPU. */
export const toKpu: Citation = pkpu8of2019.article(
  '145',
  '2',
  secondary('https://id.scribd.com/document/480663141/KPT-337-THN-2020'),
);
