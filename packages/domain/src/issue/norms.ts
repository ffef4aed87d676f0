import type { Citation } from '@awaslog/law/citation';
import { perbawaslu5, perbawaslu7, perbawaslu8, read, secondary, uu7 } from '@awaslog/law/instruments';
import * as rules from '@awaslog/law/rules';

// The norms that more than one room cites. What a rule of the law room cites is taken from that rule.

const supervision = read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-5-tahun-2022/koreksi/8030757');
const ethics = read('https://pasal.id/en/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055145');
const kinds = secondary('https://lawyerpontianak.com/2023/04/perbedaan-antara-laporan-dan-temuan.html');

/** Perbawaslu 5/2022 art. 18, by paragraph: from the record of supervision to the finding. */
export function article18(paragraph: string): Citation {
  return perbawaslu5.article('18', paragraph, supervision);
}
/** UU 7/2017 art. 454(5): a finding is fixed within seven "hari" of being found. */
export const findingWindow: Citation = rules.normOf(rules.findingWindow);
/** Perbawaslu 5/2022 art. 18(3): advice is carried out in three "hari", or in the period that was set. */
export const advicePeriod: Citation = rules.normOf(rules.correctionAdvice);

/** UU 7/2017 art. 455(1): a violation goes the way of its kind, and a matter may have several. */
export const byKind: Citation = uu7.article('455', '1', kinds);
/** Art. 455(1)a: breaches of ethics by permanent organisers go to DKPP. */
export const toDkpp: Citation = uu7.article('455', '1a', kinds);
/** Art. 455(1)c: what is no election violation goes to the body in charge of it. */
export const toBodyInCharge: Citation = uu7.article('455', '1c', kinds);

/** Perbawaslu 7/2022 art. 20(1): ethics of Panwascam, PKD and PTPS are handled by the regency office itself. */
export const ethicsOfSupervisors: Citation = perbawaslu7.article('20', '1', ethics);
/** Art. 20(2): a report about them is transferred to the regency. */
export const transferOfEthics: Citation = perbawaslu7.article('20', '2', ethics);
/** Art. 20(3): the regency takes it over from the Panwascam that reviewed it. */
export const takeoverOfEthics: Citation = perbawaslu7.article('20', '3', ethics);
/** Art. 22: a matter of other law is passed on. */
export const passedOn: Citation = perbawaslu7.article(
  '22',
  undefined,
  secondary('https://id.scribd.com/document/661191748/Maksud-bunyi-dari-pasal-ayat'),
);

/** Perbawaslu 8/2022 art. 8: who can be a respondent of an administrative violation. */
export const administrativeRespondents: Citation = perbawaslu8.article(
  '8',
  undefined,
  read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-8-tahun-2022/koreksi/8021229'),
);
