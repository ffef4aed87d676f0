import { citationText } from '@awaslog/law/citation';
import { describe, expect, test } from 'vitest';
import { elections } from '../election';
import { ballotColours2024, ballotDamageCitation } from './ballot';
import { Criterion } from './criterion';
import { criteria, criterionOfWord } from './criterion-entry';
import { Item } from './item';
import { items } from './item-catalogue';

const all = Item.options.map((code) => items[code]);

describe('the catalogue of supplies', () => {
  test('gives every item a name and a unit of its own, and all but the rest a class', () => {
    expect(new Set(all.map((item) => item.name.id)).size).toBe(all.length);
    expect(all.filter((item) => item.class === null).map((item) => item.code)).toEqual(['OTHER']);
  });

  test('tells only ballots apart by contest', () => {
    expect(all.filter((item) => item.byContest).map((item) => item.code)).toEqual(['BALLOT']);
  });

  test('the second delivery has what waits for the candidates', () => {
    const second = all.filter((item) => item.delivery?.stage === 'STAGE_II').map((item) => item.code);
    expect(second).toEqual(['BALLOT', 'BRAILLE_AID', 'ENVELOPE', 'FORM', 'CANDIDATE_LIST']);
  });

  test('a quantity that was read names its source', () => {
    for (const quantity of all.flatMap((item) => item.stationQuantities)) {
      expect(Number.isSafeInteger(quantity.pieces)).toBe(true);
      if (quantity.evidence === 'RECALLED') expect(quantity.source).toBeNull();
      else expect(quantity.source).toMatch(/^https:\/\//);
    }
  });

  test('both figures of the braille aid of Pemilu 2024 stand, and neither may be relied on', () => {
    const aids = items.BRAILLE_AID.stationQuantities.filter(({ election }) => election === 'PEMILU_2024');
    expect(aids.map(({ pieces, evidence }) => [pieces, evidence])).toEqual([
      [2, 'DISPUTED'],
      [1, 'DISPUTED'],
    ]);
  });

  test('no number stands for candidate lists, of which every contest has its own', () => {
    expect(items.CANDIDATE_LIST.stationQuantities).toEqual([]);
  });

  test('the criteria of damage are cited by annex and page, which is no article', () => {
    expect(citationText(ballotDamageCitation)).toEqual({
      id: 'Keputusan KPU 1395/2023 Lampiran, hlm. 49',
      en: 'Keputusan KPU 1395/2023 Annex, p. 49',
    });
  });

  test('one box a contest gives the five boxes of a station of Pemilu 2024', () => {
    const [boxes] = items.BALLOT_BOX.stationQuantities;
    expect(boxes).toMatchObject({ election: 'PEMILU_2024', per: 'CONTEST', pieces: 1 });
    expect(elections.PEMILU_2024.contests).toHaveLength(5);
  });

  test('every contest of Pemilu 2024 has a colour, those of Pilkada are unknown', () => {
    expect(Object.keys(ballotColours2024).sort()).toEqual([...elections.PEMILU_2024.contests].sort());
  });
});

describe('criteria', () => {
  test('sasaran is the word of KPU for tujuan; efisien is none', () => {
    expect(criterionOfWord('tepat sasaran')).toBe('DESTINATION');
    expect(criterionOfWord('Tepat Tujuan')).toBe('DESTINATION');
    expect(criterionOfWord('efisien')).toBeUndefined();
  });

  test('no word names two criteria', () => {
    const words = Criterion.options.flatMap((criterion) => criteria[criterion].words);
    expect(new Set(words).size).toBe(words.length);
  });
});
