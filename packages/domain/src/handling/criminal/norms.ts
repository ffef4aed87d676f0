import type { Citation } from '@awaslog/law/citation';
import { perbawaslu3, uu7 } from '@awaslog/law/instruments';

const enquiryText = {
  rule: 'READ',
  pinpoint: 'READ',
  source: 'https://id.scribd.com/document/503958751/pasal-476-554',
} as const;
const judgmentText = {
  rule: 'READ',
  pinpoint: 'READ',
  source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page329.html',
} as const;
const secondary = { rule: 'SECONDARY', pinpoint: 'SECONDARY' } as const;
const recalled = { rule: 'RECALLED', pinpoint: 'RECALLED' } as const;
const kpuSite = 'https://jdih.kpu.go.id/jabar/bandung/beritadetail-724d5430523035334a544e454a544e45';
/** A textbook that repeats the periods of art. 480 in their order, without their paragraphs. */
const textbook = {
  rule: 'SECONDARY',
  pinpoint: 'RECALLED',
  source: 'https://online.flipbuilder.com/nuht/fjrd/files/basic-html/page327.html',
} as const;

/** UU 7/2017 art. 476(1): passed to the police within 1 x 24 hours of being declared; a Panwascam is named too. */
export const policeReferral: Citation = uu7.article('476', '1', enquiryText);
/** Art. 476(2): declared a suspected election crime after co-ordination in Gakkumdu. */
export const declaration: Citation = uu7.article('476', '2', enquiryText);
/** Perbawaslu 3/2023: one discussion of substance, which asks for proof and whether there is enough of it. */
export const discussion: Citation = perbawaslu3.part(
  'pembahasan',
  {
    id: 'tentang pembahasan di Sentra Gakkumdu (pasalnya belum dibaca)',
    en: 'on the discussion in Gakkumdu (article not read)',
  },
  {
    rule: 'SECONDARY',
    pinpoint: 'RECALLED',
    source:
      'https://bawaslu.go.id/index.php/id/berita/beri-bimtek-di-workshop-nasional-hanura-bagja-jelaskan-perbandingan-gakkumdu-di-perbawaslu',
  },
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
export const enquiryHandover: Citation = uu7.article('479', undefined, enquiryText);
/** Art. 480(1): the investigator brings the file to the prosecutor within fourteen "hari". */
export const fileToProsecutor: Citation = uu7.article('480', '1', { ...secondary, source: kpuSite });
/** Art. 480(2): an incomplete file is returned within three "hari". */
export const fileReturned: Citation = uu7.article('480', '2', {
  ...secondary,
  source: 'https://insertrakyat.com/?p=11954',
});
/** Art. 480(3): the investigator hands it in again within three "hari". */
export const fileResubmitted: Citation = uu7.article('480', '3', textbook);
/** Art. 480(4): the prosecutor files it with the court within five "hari". */
export const courtFiling: Citation = uu7.article('480', '4', textbook);
/** Art. 482(1): the district court decides within seven "hari". */
export const districtJudgment: Citation = uu7.article('482', '1', { ...secondary, source: kpuSite });
/** Art. 482(2): an appeal within three "hari" after the judgment was read. */
export const appeal: Citation = uu7.article('482', '2', { ...secondary, source: kpuSite });
/** Art. 482(3): the file of the appeal reaches the high court within three "hari". */
export const appealFiled: Citation = uu7.article('482', '3', { ...secondary, source: kpuSite });
/** Art. 482(4): the high court decides within seven "hari". */
export const highJudgment: Citation = uu7.article('482', '4', { ...secondary, source: kpuSite });
/** Art. 482(5): its judgment is the last and binds. */
export const finalJudgment: Citation = uu7.article('482', '5', judgmentText);
/** Art. 483(1): the judgment reaches the prosecutor within three "hari" after it was read. */
export const judgmentReceived: Citation = uu7.article('483', '1', judgmentText);
/** Art. 483(2): it is carried out within three "hari" after that. */
export const judgmentExecution: Citation = uu7.article('483', '2', judgmentText);
