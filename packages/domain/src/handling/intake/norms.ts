import type { Citation } from '@awaslog/law/citation';
import { perbawaslu7, perbawaslu8, placeRecalled, read, secondary, uu7 } from '@awaslog/law/instruments';
import * as rules from '@awaslog/law/rules';

export { byKind, passedOn as referral, takeoverOfEthics, transferOfEthics } from '../../issue/norms';

const summary = 'https://id.scribd.com/document/661191748/Maksud-bunyi-dari-pasal-ayat';
const press = 'https://sulteng.antaranews.com/amp/berita/297549';
const hours =
  'https://gorontalo.tribunnews.com/2024/02/13/cara-lapor-jika-temukan-dugaan-kecurangan-atau-pelanggaran-saat-pemilu-2024-perhatikan-syaratnya';
const whoReports = 'https://lawyerpontianak.com/2023/04/perbedaan-antara-laporan-dan-temuan.html';
const article19 = 'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055144';
/** UU 7/2017 art. 454(3): a citizen with the right to vote, a contestant or an election monitor may report. */
export const entitledReporter: Citation = uu7.article('454', '3', placeRecalled(whoReports));
/** Perbawaslu 7/2022 art. 8(2) names the same three. */
export const entitledReporterByBawaslu: Citation = perbawaslu7.article('8', '2', secondary(summary));
/** UU 7/2017 art. 454(6): a report is delivered within seven working days of coming to know. */
export const delivery: Citation = rules.normOf(rules.reportSubmission);
/** Art. 8(4): a report of a TSM violation has its own window, until the day of voting and counting. */
export const tsmWindow: Citation = perbawaslu7.article('8', '4', secondary(press));
/** Art. 8(5): whoever acts for a reporter holds a special power of attorney. */
export const proxy: Citation = perbawaslu7.article('8', '5', secondary(summary));
/** Art. 11: the hours of reception, and day and night from the quiet period to the count. */
export const receptionHours: Citation = perbawaslu7.article('11', undefined, secondary(hours));
/** Art. 13: proof on paper is handed in as three sets. */
export const threeSets: Citation = perbawaslu7.article('13', '1', secondary(summary));
/** Art. 14(1): a report may be withdrawn before it is registered. */
export const withdrawal: Citation = perbawaslu7.article('14', '1', secondary(summary));
/** Art. 14(2): what a withdrawn report told may be preliminary information. */
export const withdrawnIsInformation: Citation = perbawaslu7.article('14', '2', secondary(summary));
/** Art. 15(1): the initial review, within two "Hari" of delivery. */
export const initialReview: Citation = rules.normOf(rules.initialReview);
/** Art. 15(3): the formal requirements. */
export const formalRequirements: Citation = perbawaslu7.article('15', '3', secondary(press));
/** Art. 15(4): the material requirements. */
export const materialRequirements: Citation = perbawaslu7.article('15', '4', secondary(press));
/** Art. 16(1)a, as art. 19 names it: the review whose result leads to registration. */
export const registration: Citation = perbawaslu7.article('16', '1a', secondary(article19));
/** Art. 17(3): after registration a withdrawal does not end the process. */
export const withdrawalAfterRegistration: Citation = perbawaslu7.article('17', '3', secondary(summary));
/** Art. 19: a TSM report is registered and goes on under Perbawaslu 8/2022. */
export const tsm: Citation = perbawaslu7.article('19', undefined, read(article19));
/** Art. 24(1), or 23(1): the reporter is asked to complete the report. */
export const completion: Citation = rules.normOf(rules.completionNotice);
/** Art. 24, or 23: how long that may take, on which sources disagree. */
export const completionTime: Citation = rules.normOf(rules.reportCompletion);
/** Art. 24(7), or 23(7): what is not completed in time is not registered. */
export const notRegistered: Citation = perbawaslu7.article('24', '7', placeRecalled(summary));
/**
 * Art. 24, or 23: where the material requirements are met the content is preliminary information all the same. A summary
 * has the beginning of the sentence; that it goes on so is the practice of offices.
 */
export const unregisteredIsInformation: Citation = perbawaslu7.article('24', undefined, placeRecalled(summary));
/** Perbawaslu 8/2022 art. 12(3): a report after the national result, where that is in dispute, is stopped. */
export const stopAfterResult: Citation = perbawaslu8.article(
  '12',
  '3',
  read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-8-tahun-2022/koreksi/8021233'),
);
