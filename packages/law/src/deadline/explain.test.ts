import { beforeEach, describe, expect, it } from 'vitest';
import { citationText } from '../citation';
import { regimes } from '../regime';
import { due, explain } from '../rules';
import type { Text } from '../result';
import { pointText } from '../wording';
import type { Deadline } from '.';

const asked = regimes.flatMap(({ election, rules }) =>
  Object.values(rules).map((rule) => ({ election, id: rule.id, rule })),
);

describe.each(asked)('the explanation of $election $id', ({ election, rule }) => {
  let deadline: Deadline;
  let said: Text;
  beforeEach(() => {
    const answer = due({ rule: rule.id, election, from: '2024-02-07T23:30', zone: 'Asia/Makassar' });
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    deadline = answer.value;
    said = explain(deadline);
  });

  it('says the duty, the articles, the start and both dates in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const text = said[language];
      expect(text.startsWith(`${rule.duty[language]} (`)).toBe(true);
      for (const cite of rule.cites) expect(text).toContain(citationText(cite)[language]);
      for (const point of [deadline.from, deadline.earliest, deadline.latest]) {
        expect(text).toContain(pointText(point)[language]);
      }
    }
  });

  it('names every day passed over, and its decree where it has one', () => {
    for (const day of deadline.skipped) {
      expect(said.id).toContain(pointText(day.date).id);
      if (day.source !== undefined) expect(said.en).toContain(day.source);
    }
  });

  it('is made of whole sentences', () => {
    for (const text of [said.id, said.en]) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.| 1 (?:working days|calendar days|days|hours)/);
    }
  });

  it('says so where it may not refuse', () => {
    const readByNobody = !rule.cites.some(({ evidence }) => ['READ', 'SECONDARY'].includes(evidence.rule));
    expect(said.en.endsWith('it informs and warns, it refuses nothing.')).toBe(readByNobody);
    expect(said.id.endsWith('aturan ini memberi tahu dan memperingatkan, tidak menolak.')).toBe(readByNobody);
  });

  it('speaks backwards of a last permitted day, and of hours as hours', () => {
    expect(said.en.includes('the last permitted day is') || said.en.includes('The last permitted day is')).toBe(
      rule.direction === 'BACKWARDS',
    );
    expect(said.id.includes('Jamnya berjalan terus')).toBe(rule.unit === 'HOUR');
  });
});

/** Whole texts, so that no part of one is left out, doubled or put in another's place. */
describe('the words of an explanation', () => {
  it.each([
    { rule: 'FINDING_WINDOW', from: '2024-02-05' },
    { rule: 'CLARIFICATION_INVITATION', from: '2024-02-19' },
    { rule: 'SUPPLIES_AT_STATION', from: '2024-02-14' },
    { rule: 'INITIAL_REVIEW', from: '2024-01-08' },
    { rule: 'POLICE_REFERRAL', from: '2024-01-08T10:00' },
    { rule: 'CORRECTION_ADVICE', from: '2024-01-08', period: 2 },
    { rule: 'CORRECTION_ADVICE', from: '2024-01-08T10:00', period: '2024-01-08T16:00' },
    { rule: 'STUDY', from: '2024-11-25', election: 'PILKADA_2024' },
  ])('of $rule from $from', (question) => {
    const answer = due({ ...question, zone: 'Asia/Makassar' });
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    expect(explain(answer.value)).toMatchSnapshot();
  });
});

describe('a deadline that was stored', () => {
  const stored = (question: Parameters<typeof due>[0]): Deadline => {
    const answer = due(question);
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    return JSON.parse(JSON.stringify(answer.value));
  };

  it('is explained by the rule of its own election', () => {
    const [pemilu, pilkada] = ['PEMILU_2024', 'PILKADA_2024'].map((election) =>
      explain(stored({ rule: 'STUDY', election, from: '2024-02-05' })),
    );
    expect(pemilu?.en).toContain('UU 7/2017 art. 454(7)');
    expect(pilkada?.en).not.toContain('UU 7/2017');
  });

  it('keeps the length that was set, and the moment', () => {
    const days = explain(stored({ rule: 'CORRECTION_ADVICE', from: '2024-01-08', period: 2 }));
    expect(days.en).toContain('2 days');
    const until = { rule: 'CORRECTION_ADVICE', from: '2024-01-08', zone: 'Asia/Makassar' } as const;
    const moment = explain(stored({ ...until, period: '2024-01-09T12:00' }));
    expect(moment.en).toContain('until the moment that was set');
    expect(moment.en).not.toContain('passed over');
  });

  it('of a rule that no election has is a mistake of the program', () => {
    expect(() => explain({ ...stored({ rule: 'STUDY', from: '2024-02-05' }), rule: 'NOTHING' })).toThrow();
  });
});
