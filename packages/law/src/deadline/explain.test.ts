import { describe, expect, it } from 'vitest';
import { citationText } from '../citation';
import { regimes } from '../regime';
import { due } from '../rules';
import { pointText } from '../wording';

const asked = regimes.flatMap(({ election, rules }) =>
  Object.values(rules).map((rule) => {
    const answer = due({ rule: rule.id, election, from: '2024-02-07T23:30', zone: 'Asia/Makassar' });
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    return { election, id: rule.id, rule, deadline: answer.value };
  }),
);

describe.each(asked)('the explanation of $election $id', ({ rule, deadline }) => {
  const { explain } = deadline;

  it('says the duty, the articles, the start and both dates in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const text = explain[language];
      expect(text.startsWith(`${rule.duty[language]} (`)).toBe(true);
      for (const cite of rule.cites) expect(text).toContain(citationText(cite)[language]);
      for (const point of [deadline.from, deadline.earliest, deadline.latest]) {
        expect(text).toContain(pointText(point)[language]);
      }
    }
  });

  it('names every day passed over, and its decree where it has one', () => {
    for (const day of deadline.skipped) {
      expect(explain.id).toContain(pointText(day.date).id);
      if (day.source !== undefined) expect(explain.en).toContain(day.source);
    }
  });

  it('is made of whole sentences', () => {
    for (const text of [explain.id, explain.en]) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.| 1 (?:working days|calendar days|days|hours)/);
    }
  });

  it('says so where it may not refuse', () => {
    const readByNobody = !rule.cites.some(({ evidence }) => ['READ', 'SECONDARY'].includes(evidence.rule));
    expect(explain.en.endsWith('it informs and warns, it refuses nothing.')).toBe(readByNobody);
    expect(explain.id.endsWith('aturan ini memberi tahu dan memperingatkan, tidak menolak.')).toBe(readByNobody);
  });

  it('speaks backwards of a last permitted day, and of hours as hours', () => {
    expect(explain.en.includes('the last permitted day is') || explain.en.includes('The last permitted day is')).toBe(
      rule.direction === 'BACKWARDS',
    );
    expect(explain.id.includes('Jamnya berjalan terus')).toBe(rule.unit === 'HOUR');
  });
});
