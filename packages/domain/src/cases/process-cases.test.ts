import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { CaseError, ProcessCases, runProcessCases } from '.';

const folder = new URL('../../cases/', import.meta.url);
const place = { area: '63.11', zoneOf: () => 'Asia/Makassar' as const };
const documents = readdirSync(folder).flatMap((file) =>
  parseAllDocuments(readFileSync(new URL(file, folder), 'utf8')).map((document) => ({
    file,
    cases: ProcessCases.parse(document.toJS()),
  })),
);

describe.each(documents)('$file: $cases.process', ({ cases }) => {
  it.each(runProcessCases(cases, place))('$name', ({ passed, expected, found }) => {
    expect({ passed, expected, found }).toMatchObject({ passed: true });
  });
});

describe('the cases of processes', () => {
  it('are there for every process', () => {
    const told = new Set(documents.map(({ cases }) => cases.process));
    expect([...told].sort()).toEqual([...ProcessCases.shape.process.options].sort());
  });

  it('say so when one fails, with expected beside found', () => {
    const cases = ProcessCases.parse({
      process: 'INTAKE',
      cases: [
        {
          name: 'no',
          given: [{ event: 'REPORT_RECEIVED', at: '2024-01-08T09:00' }],
          expect: { state: 'REGISTERED', next: ['RULE'] },
        },
      ],
    });
    const [outcome] = runProcessCases(cases, place);
    expect(outcome).toMatchObject({ passed: false, expected: { state: 'REGISTERED' }, found: { state: 'RECEIVED' } });
    expect(outcome?.found['next']).toContain('REVIEW_REPORT');
  });

  const outcomeOf = (process: string, one: object) =>
    runProcessCases(ProcessCases.parse({ process, cases: [{ name: 'one', ...one }] }), place)[0];

  it('tell each field of an input that cannot be recorded, whether or not that was expected', () => {
    const when = { command: 'REOPEN_MATTER', at: '2024-01-08T10:00' };
    const given = [
      { event: 'REPORT_RECEIVED', at: '2024-01-08T09:00' },
      { event: 'REPORT_WITHDRAWN', at: '2024-01-08T09:30' },
    ];
    const found = { refused: 'INVALID_INPUT (reason REASON_NEEDED)' };
    expect(outcomeOf('INTAKE', { given, when, expect: { refused: 'INVALID_INPUT' } })).toMatchObject({
      passed: true,
      found,
    });
    expect(outcomeOf('INTAKE', { given, when, expect: { state: 'RECEIVED' } })).toMatchObject({
      passed: false,
      expected: { refused: 'nothing' },
      found,
    });
    const bare = { given: [], when: { command: 'RECEIVE_REPORT', at: '2024-01-08' } };
    expect(outcomeOf('INTAKE', { ...bare, expect: { refused: 'X' } })?.found).toEqual({ refused: 'nothing' });
  });

  it('tell both dates of a period that has two, the one that decides first', () => {
    const given = ['REPORT_RECEIVED', 'REPORT_REVIEWED', 'REPORT_REGISTERED'].map((event) => ({
      event,
      at: '2024-01-08T09:00',
    }));
    const due = (date: string) => outcomeOf('HANDLING', { given, expect: { due: { STUDY: date } } });
    expect(due('2024-01-15')).toMatchObject({ passed: true, found: { 'due STUDY': '2024-01-15 (latest 2024-01-17)' } });
    expect(due('2024-01-17')).toMatchObject({
      passed: false,
      found: { 'due STUDY': '2024-01-15 (latest 2024-01-17)' },
    });
    const appeal = [{ event: 'DISTRICT_COURT_JUDGED', by: 'COURT', at: '2024-01-18T09:00', reason: 'x' }];
    const judged = [{ event: 'REFERRED_TO_POLICE', at: '2024-01-17T09:00' }, ...appeal];
    const right = outcomeOf('CRIMINAL', { given: judged, expect: { due: { COURT_APPEAL: '2024-01-23' } } });
    expect(right?.found).toEqual({ 'due COURT_APPEAL': '2024-01-23 (earliest 2024-01-21)' });
    const none = outcomeOf('HANDLING', { given, expect: { due: { TSM_RULING: '2024-01-15' } } });
    expect(none).toMatchObject({ passed: false, found: { 'due TSM_RULING': 'no running clock' } });
  });

  it.each([
    ['an event', { given: [{ event: 'NOTHING', at: '2024-01-08' }] }],
    ['a command', { when: { command: 'NOTHING', at: '2024-01-08' } }],
    ['a body', { when: { command: 'RECEIVE_REPORT', by: 'NOBODY', at: '2024-01-08' } }],
    ['a time', { when: { command: 'RECEIVE_REPORT', at: 'yesterday' } }],
    ['a state', { expect: { state: 'NOTHING' } }],
    ['a rule', { expect: { due: { NOTHING: '2024-01-08' } } }],
    ['a next command', { expect: { next: ['NOTHING'] } }],
  ])('stop at %s that nobody knows', (_what, one) => {
    const cases = ProcessCases.parse({
      process: 'INTAKE',
      cases: [{ name: 'no', expect: { state: 'RECEIVED' }, ...one }],
    });
    expect(() => runProcessCases(cases, place)).toThrow(CaseError);
  });
});
