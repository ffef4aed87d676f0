import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { ProcessCases, runProcessCases } from '.';

const folder = new URL('../../cases/', import.meta.url);
const place = { area: '63.11', zoneOf: () => 'Asia/Makassar' as const };
const documents = readdirSync(folder).flatMap((file) =>
  parseAllDocuments(readFileSync(new URL(file, folder), 'utf8')).map((document) => ({
    file,
    cases: ProcessCases.parse(document.toJS()),
  })),
);

describe.each(documents)('$file: $cases.process', ({ cases }) => {
  it.each(runProcessCases(cases, place))('$name', ({ expected, found }) => {
    expect(found).toMatchObject(expected);
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
  });

  it.each([
    ['an event', { given: [{ event: 'NOTHING', at: '2024-01-08' }] }],
    ['a command', { when: { command: 'NOTHING', at: '2024-01-08' } }],
    ['a body', { when: { command: 'RECEIVE_REPORT', by: 'NOBODY', at: '2024-01-08' } }],
    ['a time', { when: { command: 'RECEIVE_REPORT', at: 'yesterday' } }],
  ])('stop at %s that nobody knows', (_what, one) => {
    const cases = ProcessCases.parse({ process: 'INTAKE', cases: [{ name: 'no', ...one, expect: { state: 'X' } }] });
    expect(() => runProcessCases(cases, place)).toThrow();
  });
});
