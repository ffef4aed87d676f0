import { mayRefuse } from '@awaslog/law/citation';
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

  test('of the core, the surcharge for organisers names two', () => {
    const core = offences.filter((offence) => offence.relevance === 'CORE').map((offence) => offence.article);
    const listed: readonly string[] = organiserSurcharge.articles;
    expect(core.filter((article) => listed.includes(article))).toEqual(['532', '534']);
  });
});
