import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOfHolidays } from '../calendar';
import { due, type DueQuestion, explain, RuleId } from '.';

function refusalOf(question: DueQuestion) {
  const answer = due(question);
  return answer.ok ? undefined : answer.refusal.code;
}

describe('due', () => {
  it('answers the example that is promised to the outside', () => {
    const answer = due({ rule: 'FINDING_WINDOW', from: '2024-02-05', area: '63.11', zone: 'Asia/Makassar' });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        rule: 'FINDING_WINDOW',
        from: '2024-02-05',
        unit: 'UNQUALIFIED_DAY',
        earliest: '2024-02-12',
        latest: '2024-02-19',
        skipped: [
          { date: '2024-02-08', why: ['NATIONAL_HOLIDAY'], name: 'Isra Mikraj' },
          { date: '2024-02-09', why: ['JOINT_LEAVE'] },
          { date: '2024-02-10', why: ['WEEKEND', 'NATIONAL_HOLIDAY'] },
          { date: '2024-02-11', why: ['WEEKEND'] },
          { date: '2024-02-14', why: ['VOTING_DAY'], source: 'Keppres 10/2024' },
          { date: '2024-02-17', why: ['WEEKEND'] },
          { date: '2024-02-18', why: ['WEEKEND'] },
        ],
        alternatives: [{ assume: 'JOINT_LEAVE_COUNTS', earliest: '2024-02-12', latest: '2024-02-16' }],
        cites: [
          { instrument: 'UU 7/2017', article: '454', paragraph: '5', evidence: { rule: 'READ', pinpoint: 'READ' } },
        ],
      },
    });
  });

  it('explains the date in both languages, with rule, days, decrees and disputes', () => {
    const answer = due({ rule: 'FINDING_WINDOW', from: '2024-02-05' });
    const said = answer.ok ? explain(answer.value) : { id: '', en: '' };
    for (const part of [
      'Pasal 454 ayat (5)',
      'Senin, 12 Februari 2024',
      'Senin, 19 Februari 2024',
      'Isra Mikraj',
      'SKB 855/2023',
      'Belum terjawab',
    ]) {
      expect(said.id).toContain(part);
    }
    for (const part of [
      'art. 454(5)',
      'Monday 12 February 2024',
      'Monday 19 February 2024',
      'Keppres 10/2024',
      'Open question',
    ]) {
      expect(said.en).toContain(part);
    }
  });

  it('shows the doubt about a rule that was not read in its own text', () => {
    const answer = due({ rule: 'SUPPLIES_AT_STATION', from: '2024-02-14' });
    expect(answer.ok && explain(answer.value).en).toMatch(
      /art\. 341: the rule: read in a secondary text; its place: not read/,
    );
  });

  it('survives being stored as JSON', () => {
    const answer = due({ rule: 'CORRECTION_ADVICE', from: '2024-02-07' });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it.each<[DueQuestion, string]>([
    [{ rule: 'NO_SUCH_RULE', from: '2024-01-08' }, 'UNKNOWN_RULE'],
    [{ rule: 'toString', from: '2024-01-08' }, 'UNKNOWN_RULE'],
    [{ rule: 'STUDY', from: '2024-01-08', election: 'PEMILU_2045' }, 'UNKNOWN_ELECTION'],
    [{ rule: 'FINDING_WINDOW', from: '2024-01-08', election: 'PILKADA_2024' }, 'NOT_IN_REGIME'],
    [{ rule: 'STUDY', from: '2024-01-08', election: 'PILKADA_2015' }, 'NOT_IN_REGIME'],
    [{ rule: 'STUDY', from: '2024-13-08' }, 'INVALID_DATE'],
    [{ rule: 'STUDY', from: '8 Januari 2024' }, 'INVALID_DATE'],
    [{ rule: 'STUDY', from: '' }, 'INVALID_DATE'],
    [{ rule: 'STUDY', from: '2024-01-08', asOf: 'yesterday' }, 'INVALID_DATE'],
    [{ rule: 'STUDY', from: '2024-01-08', period: 3 }, 'PERIOD_NOT_SETTABLE'],
    [{ rule: 'CORRECTION_ADVICE', from: '2024-01-08', period: 'soon' }, 'INVALID_PERIOD'],
    [{ rule: 'STUDY', from: '2024-01-08T09:00Z' }, 'DAY_NEEDED'],
    [{ rule: 'STUDY', from: '2028-01-04' }, 'YEAR_NOT_DECREED'],
    [{ rule: 'SUPPLIES_AT_STATION', from: '2014-04-09' }, 'NOT_IN_FORCE'],
  ])('refuses %j as %s, with what to do next', (question, code) => {
    const answer = due(question);
    expect(answer.ok ? answer.value : answer.refusal).toMatchObject({
      code,
      message: { id: expect.stringMatching(/.\.$/), en: expect.stringMatching(/.\.$/) },
      nextStep: { id: expect.stringMatching(/.\.$/), en: expect.stringMatching(/.\.$/) },
    });
  });

  it('repeats nothing that was typed in a refusal: it may be a name, and the gateway shows it to strangers', () => {
    const typed = 'Fulan bin Fulan <b>';
    for (const question of [
      { rule: typed, from: '2024-01-08' },
      { rule: 'STUDY', from: '2024-01-08', election: typed },
      { rule: 'STUDY', from: typed },
      { rule: 'STUDY', from: '2024-01-08', asOf: typed },
      { rule: 'CORRECTION_ADVICE', from: '2024-01-08', period: typed },
      { rule: 'CORRECTION_ADVICE', from: '2024-01-08', period: -4_815 },
      { rule: 'CORRECTION_ADVICE', from: '2024-01-08', period: '2023-12-31T04:08:15Z' },
    ]) {
      const answer = due(question);
      expect(answer.ok).toBe(false);
      expect(JSON.stringify(answer)).not.toMatch(/Fulan|4.?815|04:08|2023-12-31/);
    }
  });

  it('names the rules and elections that there are where it knows none of the given name', () => {
    const [rule, election] = [
      due({ rule: 'NO_SUCH_RULE', from: '2024-01-08' }),
      due({ rule: 'STUDY', from: '2024-01-08', election: 'PEMILU_2045' }),
    ];
    expect(!rule.ok && rule.refusal.nextStep.en).toContain('FINDING_WINDOW');
    expect(!election.ok && election.refusal.nextStep.en).toContain('PILKADA_2024');
  });

  it('lets a local time without a place name its own day', () => {
    const answer = due({ rule: 'STUDY', from: '2024-01-08T23:30' });
    expect(answer.ok && answer.value.from).toBe('2024-01-08');
  });

  it('never throws, whatever it is asked', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(...RuleId.options),
      fc.date({ noInvalidDate: false }).map(String),
    );
    const from = fc.oneof(
      text,
      fc.constantFrom('0001-01-01', '9999-12-31', '2024-02-29', '9999-12-31T23:59:59Z', '0000-01-01T00:00'),
    );
    const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', undefined);
    const period = fc.oneof(fc.double(), fc.integer(), text, fc.constant(undefined));
    fc.assert(
      fc.property(
        fc.constantFrom(...RuleId.options),
        from,
        zone,
        period,
        fc.option(text),
        (rule, start, place, set, asOf) => {
          const answer = due({
            rule,
            from: start,
            ...(place === undefined ? {} : { zone: place }),
            ...(set === undefined ? {} : { period: set }),
            ...(asOf === null ? {} : { asOf }),
          });
          expect(typeof answer.ok).toBe('boolean');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('counts by a given calendar and no other', () => {
    const calendar = calendarOfHolidays([]);
    const answer = due({ rule: 'REPORT_SUBMISSION', from: '2031-01-01', calendar });
    expect(answer).toMatchObject({ ok: true, value: { latest: '2031-01-10', calendar: calendar.id } });
    expect(refusalOf({ rule: 'REPORT_SUBMISSION', from: '9999-12-31', calendar })).toBe('INVALID_DATE');
    expect(refusalOf({ rule: 'REPORT_SUBMISSION', from: '9999-12-31' })).toBe('YEAR_NOT_DECREED');
  });
});
