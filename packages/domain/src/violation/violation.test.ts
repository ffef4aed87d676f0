import { mayRefuse } from '@awaslog/law/citation';
import { suppliesAtStation } from '@awaslog/law/rules';
import { describe, expect, test } from 'vitest';
import { duties } from './duties';
import { ViolationKind } from './kind';
import { violationKinds } from './kind-entry';
import { offenceOf, offences, organiserSurcharge } from './offences';

describe('kinds of violation', () => {
  test('each is defined by a norm that was read', () => {
    for (const kind of ViolationKind.options) expect(violationKinds[kind].cites.some(mayRefuse)).toBe(true);
  });
});

describe('the offences that touch supplies', () => {
  test('the core is the one about supplies', () => {
    const core = offences.filter((offence) => offence.relevance === 'CORE').map((offence) => offence.article);
    expect(core).toEqual(['499', '514', '529', '530', '532', '534', '537', '538', '539']);
  });

  test('stand once each, in the order of the law', () => {
    const articles = offences.map((offence) => Number(offence.article));
    expect(articles).toEqual([...new Set(articles)].sort((one, other) => one - other));
  });

  test('what is not recalled names where it was read', () => {
    for (const { evidence, sources } of [...offences, ...duties]) {
      if (evidence.rule !== 'RECALLED') expect(sources[0]).toMatch(/^https:\/\//);
    }
  });

  test('a recalled or disputed penalty shows as not verified, any other with its source', () => {
    for (const one of offences.flatMap((offence) => offence.penalties)) {
      expect(one.verified).toBe(one.evidence === 'READ' || one.evidence === 'SECONDARY');
      if (one.verified) expect(one.source).toMatch(/^https:\/\//);
    }
    expect(offenceOf('514')?.penalties[0]).toMatchObject({ months: 24, fine: 240_000_000, verified: true });
    expect(offenceOf('529')?.penalties[0]).toMatchObject({ fine: 5_000_000_000, verified: false });
    expect(offenceOf('539')?.penalties).toEqual([]);
  });

  test('both penalties stand where sources disagree', () => {
    expect(offenceOf('531')?.penalties.map((one) => [one.months, one.verified])).toEqual([
      [24, false],
      [48, false],
    ]);
  });

  // What the sources say in so many words; negligence is another offence, with another penalty.
  test.each([
    '499',
    '501',
    '502',
    '503',
    '506',
    '514',
    '515',
    '516',
    '517',
    '529',
    '531',
    '532',
    '533',
    '534',
    '535',
    '536',
    '543',
    '551',
  ])('art. %s keeps its element of intent in both languages', (article) => {
    const { what } = offenceOf(article)!;
    expect(what.id).toMatch(/dengan sengaja/i);
    expect(what.en).toMatch(/wilfully/i);
  });

  test('art. 531 punishes violence as well as hindrance, and does not ask for both', () => {
    expect(offenceOf('531')?.what.id).toMatch(/menggunakan kekerasan dan\/atau menghalangi orang memilih/);
  });

  test('the penalty of art. 532 was read in a text that quotes it', () => {
    expect(offenceOf('532')?.penalties).toMatchObject([{ months: 48, fine: 48_000_000, evidence: 'SECONDARY' }]);
  });

  test('the surcharge for organisers keeps the paragraphs that it names', () => {
    expect(organiserSurcharge.articles).toEqual(expect.arrayContaining(['525(1)', '526(1)']));
  });

  test('art. 341 is sourced to a text of the general election, not of Pilkada', () => {
    expect(duties.find(({ article }) => article === '341')?.sources).toEqual(
      suppliesAtStation.cites.map((cite) => cite.source),
    );
  });

  test('of the core, the surcharge for organisers names two', () => {
    const core = offences.filter((offence) => offence.relevance === 'CORE').map((offence) => offence.article);
    const listed: readonly string[] = organiserSurcharge.articles;
    expect(core.filter((article) => listed.includes(article))).toEqual(['532', '534']);
  });
});
