import { describe, expect, it } from 'vitest';
import { groupActs, groupOfAct, type OfferedAct } from './act-groups';

const norm = {
  __typename: 'Citation' as const,
  instrument: 'UU 7/2017',
  article: '454',
  paragraph: '5',
  source: null,
  evidence: { __typename: 'CitationEvidence' as const, rule: 'READ' as const, pinpoint: 'READ' as const },
};
const act = (command: string, rest: Partial<OfferedAct<string>> = {}): OfferedAct<string> => ({
  command,
  label: command,
  standing: 'MAY',
  missing: [],
  cites: [],
  ...rest,
});
const due = (day: string) => ({ due: { earliest: day, latest: day } });

describe('an act', () => {
  it('may be done now, or needs something first', () => {
    expect(groupOfAct(act('A'))).toBe('NOW');
    expect(groupOfAct(act('A', { missing: ['A finished study.'] }))).toBe('MISSING');
    expect(groupOfAct(act('A', { standing: 'OUTSIDE', missing: ['A finished study.'] }))).toBe('OUTSIDE');
  });

  it('is barred by an article, or has nothing that it could be about', () => {
    expect(groupOfAct(act('A', { standing: 'MAY_NOT', cites: [norm] }))).toBe('BARRED');
    expect(groupOfAct(act('A', { standing: 'MAY_NOT', why: 'Nobody was invited.' }))).toBe('NO_OBJECT');
    expect(groupOfAct(act('A', { standing: 'NOT_THIS_ACTOR', cites: [norm] }))).toBe('OTHERS');
  });

  it('stands before what has more time, and before what has none', () => {
    const { NOW } = groupActs([act('A'), act('B', due('2024-01-10')), act('C'), act('D', due('2024-01-09'))]);
    expect(NOW.map(({ command }) => command)).toEqual(['D', 'B', 'A', 'C']);
  });
});
