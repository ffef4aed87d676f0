import type { Citation } from '@awaslog/law/citation';
import { perbawaslu3, placeRecalled, read, recalled, uu7 } from '@awaslog/law/instruments';
import * as rules from '@awaslog/law/rules';

const { normOf } = rules;

/** UU 7/2017 art. 476(1): passed to the police within 1 x 24 hours of being declared; a Panwascam is named too. */
export const policeReferral: Citation = normOf(rules.policeReferral);
/** Art. 476(2): declared a suspected election crime after co-ordination in Gakkumdu. */
export const declaration: Citation = uu7.article(
  '476',
  '2',
  read('https://id.scribd.com/document/503958751/pasal-476-554'),
);
/** Perbawaslu 3/2023: one discussion of substance, which asks for proof and whether there is enough of it. */
export const discussion: Citation = perbawaslu3.part(
  'pembahasan',
  {
    id: 'tentang pembahasan di Sentra Gakkumdu (pasalnya belum dibaca)',
    en: 'on the discussion in Gakkumdu (article not read)',
  },
  placeRecalled(
    'https://bawaslu.go.id/index.php/id/berita/beri-bimtek-di-workshop-nasional-hanura-bagja-jelaskan-perbandingan-gakkumdu-di-perbawaslu',
  ),
);
/** Perbawaslu 3/2023 on how a Panwascam hands a crime up, from recollection. */
export const handingUp: Citation = perbawaslu3.part(
  'pelimpahan',
  {
    id: 'tentang pelimpahan dari Panwascam (pasalnya belum dibaca)',
    en: 'on handing up by a Panwascam (article not read)',
  },
  recalled,
);
/** Art. 479: the enquirer hands over within 1 x 24 hours of enough preliminary evidence. */
export const enquiryHandover: Citation = normOf(rules.enquiryHandover);
/** Art. 480(1): the investigator brings the file to the prosecutor within fourteen "hari". */
export const fileToProsecutor: Citation = normOf(rules.investigation);
/** Art. 480(2): an incomplete file is returned within three "hari". */
export const fileReturned: Citation = normOf(rules.prosecutorReturn);
/** Art. 480(3): the investigator hands it in again within three "hari". */
export const fileResubmitted: Citation = normOf(rules.investigatorResubmission);
/** Art. 480(4): the prosecutor files it with the court within five "hari". */
export const courtFiling: Citation = normOf(rules.courtFiling);
/** Art. 482(1): the district court decides within seven "hari". */
export const districtJudgment: Citation = normOf(rules.districtCourtJudgment);
/** Art. 482(2): an appeal within three "hari" after the judgment was read. */
export const appeal: Citation = normOf(rules.courtAppeal);
/** Art. 482(3): the file of the appeal reaches the high court within three "hari". */
export const appealFiled: Citation = normOf(rules.appealFiling);
/** Art. 482(4): the high court decides within seven "hari". */
export const highJudgment: Citation = normOf(rules.highCourtJudgment);
/** Art. 482(5): its judgment is the last and binds. */
export const finalJudgment: Citation = uu7.article(
  '482',
  '5',
  read('https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page329.html'),
);
/** Art. 483(1): the judgment reaches the prosecutor within three "hari" after it was read. */
export const judgmentReceived: Citation = normOf(rules.judgmentToProsecutor);
/** Art. 483(2): it is carried out within three "hari" after that. */
export const judgmentExecution: Citation = normOf(rules.judgmentExecution);
