import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballots } from '../../test/violation-examples';
import { Substage } from '../stage';
import { Criterion, CriterionVerdict, Item } from '../supplies';
import { DeedSign } from './deed-sign';
import type { ViolationFacts } from './facts';
import { Fault } from './fault';
import { offenceOf } from './offences';
import { proposeViolations } from './propose';
import { RespondentCapacity } from './respondent';

const figure = fc.option(fc.nat(2_000), { nil: null });
const line = fc
  .record({ claimed: figure, counted: figure, damaged: figure })
  .map((figures) => ballots({ contest: 'PPWP', ...figures }));

const anyFacts: fc.Arbitrary<ViolationFacts> = fc.record({
  election: fc.constant('PEMILU_2024' as const),
  on: fc.constant(null),
  substage: fc.constantFrom(...Substage.options),
  respondents: fc.uniqueArray(fc.constantFrom(...RespondentCapacity.options), { maxLength: 4 }),
  items: fc.uniqueArray(fc.constantFrom(...Item.options), { maxLength: 3 }),
  counts: fc.array(line, { maxLength: 4 }),
  criteria: fc.uniqueArray(
    fc.record({
      criterion: fc.constantFrom(...Criterion.options),
      verdict: fc.constantFrom(...CriterionVerdict.options),
    }),
    { maxLength: 5, selector: ({ criterion }) => criterion },
  ),
  signs: fc.uniqueArray(fc.constantFrom(...DeedSign.options), { maxLength: 8 }),
  statedFault: fc.option(fc.constantFrom(...Fault.options), { nil: null }),
});

const proposalsOf = (facts: ViolationFacts) => proposeViolations(facts).proposals;

test('no offence is proposed when its subject excludes everybody who is named', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { elements } of proposalsOf(facts)) {
        expect(elements.find(({ role }) => role === 'SUBJECT')?.standing).not.toBe('CONTRADICTED');
      }
      // The same, asked of the offence itself: each named capacity is none that may commit it.
      for (const { kind, article } of proposalsOf(facts)) {
        const subject = offenceOf(article.article)?.elements.find((element) => element.role === 'SUBJECT');
        if (kind !== 'CRIMINAL' || subject?.role !== 'SUBJECT' || subject.subject.holds === 'ANYONE') continue;
        const may: readonly string[] = [...subject.subject.holds, ...subject.subject.mayHold, 'UNKNOWN'];
        if (facts.respondents.length > 0)
          expect(facts.respondents.some((capacity) => may.includes(capacity))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('fault is shown by a statement only, never by counts, criteria or signs', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { elements } of proposalsOf({ ...facts, statedFault: null })) {
        for (const { role, standing } of elements) if (role === 'FAULT') expect(standing).toBe('UNPROVEN');
      }
      for (const { by, role } of proposalsOf(facts).flatMap(({ elements }) => elements)) {
        if (role === 'FAULT') for (const { kind } of by) expect(kind).toBe('STATEMENT');
      }
    }),
    { numRuns: 500 },
  );
});

test('counts alone show nothing but that a ballot was damaged, and every proposal says so', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { elements, warnings } of proposalsOf({ ...facts, signs: [], criteria: [], statedFault: null })) {
        expect(warnings.map(({ code }) => code)).toContain('COUNTS_ALONE');
        for (const { id, standing, role } of elements) {
          if (standing !== 'SHOWN' || role === 'SUBJECT' || id === 'IN_A_STAGE') continue;
          expect(id).toBe('DAMAGED_BALLOT');
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('every proposal says why, and is either verified or says that it is not', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { proposals, noneBecause } = proposeViolations(facts);
      expect(proposals.length === 0).toBe(noneBecause !== null);
      for (const { grounds, verified, warnings, elements } of proposals) {
        expect(grounds.length).toBeGreaterThan(0);
        expect(verified).toBe(!warnings.some(({ code }) => code === 'ARTICLE_NOT_VERIFIED'));
        for (const { standing, open, by } of elements) {
          expect(open === null).toBe(standing !== 'UNPROVEN');
          if (standing !== 'UNPROVEN') expect(by.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('one more sign takes no proposal away', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...DeedSign.options), (facts, sign) => {
      const crimes = (signs: ViolationFacts['signs']) =>
        proposalsOf({ ...facts, signs }).flatMap(({ kind, article }) => (kind === 'CRIMINAL' ? [article.article] : []));
      expect(crimes([...facts.signs, sign])).toEqual(expect.arrayContaining(crimes(facts.signs)));
    }),
  );
});
