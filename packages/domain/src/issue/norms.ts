import type { Citation } from '@awaslog/law/citation';
import * as law from '@awaslog/law/instruments';

const readText = { rule: 'READ', pinpoint: 'READ' } as const;

/** UU 7/2017 art. 454, whose own text was read. */
export function uu7(article: string, paragraph?: string): Citation {
  const source = 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page312.html';
  return law.uu7.article(article, paragraph, article === '454' ? { ...readText, source } : readText);
}

/** Perbawaslu 5/2022 art. 18, whose own text was read. */
export function perbawaslu5(article: string, paragraph?: string): Citation {
  const source = 'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-5-tahun-2022/koreksi/8030757';
  return law.perbawaslu5.article(article, paragraph, article === '18' ? { ...readText, source } : readText);
}

/** Perbawaslu 7/2022 art. 20: ethics of ad hoc supervisors are handled by the regency. */
export const ethicsOfSupervisors: Citation = law.perbawaslu7.article('20', '1', {
  ...readText,
  source: 'https://pasal.id/en/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055145',
});

/** Perbawaslu 8/2022 art. 8: who can be a respondent of an administrative violation. */
export const administrativeRespondents: Citation = {
  instrument: 'Perbawaslu 8/2022',
  article: '8',
  evidence: readText,
  source: 'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-8-tahun-2022/koreksi/8021229',
};
