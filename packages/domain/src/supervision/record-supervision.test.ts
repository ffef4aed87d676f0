import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOn, formA, member, recordId, recorded, run, suspicion } from '../../test/supervision-examples';
import type { Actor } from '../office';
import { formInputIssues } from './form-rules';

const facts = factsOn('2024-01-08T14:00:00+08:00');
const attempt = (changes: object, at = facts) =>
  run(null, { command: 'RECORD_SUPERVISION', recordId, form: { ...formA, ...changes } }, at);

function codesAt(changes: object, at = facts): Record<string, string> {
  const decided = attempt(changes, at);
  return decided.ok
    ? {}
    : Object.fromEntries(decided.refusal.issues.map(({ code, path }) => [path.slice(1).join('.'), code]));
}

describe('a form against the facts', () => {
  it.each([
    ['an area that the regency lacks', { area: '63.11.09' }, { area: 'UNKNOWN_AREA' }],
    ['an area of another office', { area: '63.11.04' }, { area: 'OUTSIDE_TERRITORY' }],
    [
      'a station of another village',
      { area: '63.11.03.2001', station: '63.11.04.2001/001' },
      { station: 'STATION_OUTSIDE_AREA' },
    ],
    ['a station that the list lacks', { station: '63.11.03.2001/002' }, { station: 'UNKNOWN_STATION' }],
    ['a station of a village that is not there', { station: '63.11.03.2099/001' }, { station: 'UNKNOWN_STATION' }],
    ['an election that the regency does not hold', { election: 'PEMILU_2019' }, { election: 'ELECTION_NOT_HELD' }],
    [
      'a start in the future',
      { startedAt: '2024-01-08T14:00:01+08:00', endedAt: '2024-01-08T14:00:02+08:00' },
      { startedAt: 'IN_THE_FUTURE', endedAt: 'IN_THE_FUTURE' },
    ],
    [
      'an end before the start, in another offset',
      { startedAt: '2024-01-08T08:00:00+08:00', endedAt: '2024-01-08T08:30:00+09:00' },
      { endedAt: 'ENDS_BEFORE_START' },
    ],
    [
      'a criterion judged twice',
      {
        criteria: [
          { criterion: 'TIME', verdict: 'MET' },
          { criterion: 'TIME', verdict: 'NOT_MET' },
        ],
      },
      { 'criteria.1.criterion': 'DUPLICATE' },
    ],
    [
      'a finding tomorrow',
      { suspicion: { ...suspicion, foundOn: '2024-01-09' } },
      { 'suspicion.foundOn': 'IN_THE_FUTURE' },
    ],
    [
      'a finding before the event',
      { suspicion: { ...suspicion, foundOn: '2024-01-07' } },
      { 'suspicion.foundOn': 'FOUND_BEFORE_EVENT' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(codesAt(changes)).toEqual(expected);
  });

  it('takes what lies just inside each limit', () => {
    expect(codesAt({ endedAt: '2024-01-08T14:00:00+08:00' })).toEqual({});
    expect(codesAt({ startedAt: '2024-01-08T11:00:00+08:00' })).toEqual({});
    expect(codesAt({ area: '63.11.03.2001', station: '63.11.03.2001/001' })).toEqual({});
  });

  it('answers all that is wrong at once', () => {
    const codes = codesAt({
      area: '63.11.09',
      election: 'PEMILU_2019',
      endedAt: '2024-01-08T07:00:00+08:00',
      suspicion: { ...suspicion, foundOn: '2024-01-07' },
    });
    expect(Object.values(codes).sort()).toEqual([
      'ELECTION_NOT_HELD',
      'ENDS_BEFORE_START',
      'FOUND_BEFORE_EVENT',
      'UNKNOWN_AREA',
    ]);
  });

  it('answers shapes and rules together, each rule as soon as its own fields can be read', () => {
    const input = {
      ...formA,
      purpose: ' ',
      area: '63.11.09',
      endedAt: '2024-01-08T07:00:00+08:00',
      suspicion: { ...suspicion, kinds: [] },
      counts: [
        { ...formA.counts[0], counted: -1 },
        { ...formA.counts[0], item: 'BALLOT' },
      ],
    };
    expect(
      formInputIssues(input, facts)
        .map(({ code, path }) => `${path.join('.')} ${code}`)
        .sort(),
    ).toEqual([
      'area UNKNOWN_AREA',
      'counts.0.counted NOT_A_COUNT',
      'counts.1.contest CONTEST_NEEDED',
      'endedAt ENDS_BEFORE_START',
      'purpose REQUIRED',
      'suspicion.kinds TOO_FEW',
    ]);
    for (const nothing of [null, 7, 'form', []]) expect(formInputIssues(nothing, facts).length).toBeGreaterThan(0);
  });

  it('keeps a station supervisor to his station', () => {
    const supervisor: Actor = {
      ...member,
      office: 'STATION_SUPERVISOR:63.11.03.2001/001' as Actor['office'],
      role: 'SUPERVISOR',
      division: null,
      territory: '63.11.03.2001' as Actor['territory'],
      station: '63.11.03.2001/001' as Actor['station'],
    };
    const here = { area: '63.11.03.2001', station: '63.11.03.2001/001' };
    expect(codesAt(here, factsOn('2024-02-14T20:00:00+08:00', supervisor))).toEqual({});
    expect(
      codesAt({ ...here, station: '63.11.03.2001/002' }, factsOn('2024-02-14T20:00:00+08:00', supervisor)),
    ).toEqual({
      station: 'OUTSIDE_TERRITORY',
    });
  });

  it('is for supervisors', () => {
    const outsider = { ...member, office: null, role: 'INTEGRATOR' } as const;
    expect(attempt({}, factsOn('2024-01-08T14:00:00+08:00', outsider))).toMatchObject({
      refusal: { code: 'NO_OFFICE' },
    });
  });
});

describe('what is recorded', () => {
  it('starts the time to fix a finding on the day of finding, with both readings', () => {
    expect(recorded().findingWindow).toMatchObject({ earliest: '2024-01-15', latest: '2024-01-17' });
  });

  it('has no clock without a suspicion', () => {
    expect(recorded({ suspicion: null })).toMatchObject({ state: 'CLOSED', findingWindow: null });
  });

  it('warns and does not refuse where the sources are silent', () => {
    const decided = attempt({
      election: 'PILKADA_2024',
      counts: [],
      area: '63.11.03.2001',
      station: '63.11.03.2001/007',
      suspicion: { ...suspicion, occurredOn: null },
    });
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    const codes = decided.value.warnings.map(({ code }) => code);
    expect(codes).toContain('STATION_UNCONFIRMED');
    expect(codes).toContain('DEADLINE_UNKNOWN');
  });

  it('never repeats what a person typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{12}$/), (secret) => {
        const decided = attempt({ purpose: secret, area: '63.11.09', placeName: secret });
        expect(decided.ok ? '' : JSON.stringify(decided.refusal)).not.toContain(secret);
      }),
    );
  });
});
