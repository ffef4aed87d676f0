import { describe, expect, it } from 'vitest';
import { uu7 } from '../instruments';
import { Citation, citationText, evidenceText } from '.';

const read = { rule: 'READ', pinpoint: 'READ' } as const;

describe('a citation in words', () => {
  it.each([
    [undefined, 'UU 7/2017 Pasal 454', 'UU 7/2017 art. 454'],
    ['5', 'UU 7/2017 Pasal 454 ayat (5)', 'UU 7/2017 art. 454(5)'],
    ['2a', 'UU 7/2017 Pasal 454 ayat (2) huruf a', 'UU 7/2017 art. 454(2)(a)'],
    ['f', 'UU 7/2017 Pasal 454 huruf f', 'UU 7/2017 art. 454(f)'],
  ])('with paragraph %s', (paragraph, id, en) => {
    expect(citationText(uu7.article('454', paragraph, read))).toEqual({ id, en });
  });

  it('with a place that is no article', () => {
    const annex = Citation.parse({
      instrument: 'Keputusan KPU 1395/2023',
      article: 'Lampiran',
      place: { id: 'Lampiran, hlm. 49', en: 'Annex, p. 49' },
      evidence: { rule: 'SECONDARY', pinpoint: 'SECONDARY' },
    });
    expect(citationText(annex)).toEqual({
      id: 'Keputusan KPU 1395/2023 Lampiran, hlm. 49',
      en: 'Keputusan KPU 1395/2023 Annex, p. 49',
    });
  });

  it('keeps the doubt about the rule apart from the doubt about its place', () => {
    expect(evidenceText(uu7.article('341', undefined, { rule: 'SECONDARY', pinpoint: 'RECALLED' })).en).toBe(
      'the rule: read in a secondary text; its place: not read, from recollection only',
    );
    expect(evidenceText(uu7.article('454', '5', read)).en).toBe("the article's own text was read");
  });
});
