import type { Citation } from '@awaslog/law/citation';

const readText = { rule: 'READ', pinpoint: 'READ' } as const;

/** UU 7/2017, an article whose own text was read. */
export function uu7(article: string, paragraph?: string): Citation {
  return { instrument: 'UU 7/2017', article, ...(paragraph ? { paragraph } : {}), evidence: readText };
}

/** Perbawaslu 5/2022 on supervision, an article whose own text was read. */
export function perbawaslu5(article: string, paragraph?: string): Citation {
  return { instrument: 'Perbawaslu 5/2022', article, ...(paragraph ? { paragraph } : {}), evidence: readText };
}
