import { describe, expect, it } from 'vitest';
import { minimalElection, minimalStatement } from '../test/minimal-statement';
import { checkRegency } from './check';
import { unknown } from './figure';
import { problemCatalogue } from './problem';
import { defineRegency, RegencyStatementError } from './regency';
import type { RegencyStatementInput } from './statement';

type Change = Partial<RegencyStatementInput>;
type ElectionChange = Partial<RegencyStatementInput['elections'][number]>;

function problemsOf(change: object): string[] {
  const checked = checkRegency({ ...minimalStatement, ...change });
  return checked.ok ? [] : checked.refusal.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const inElection = (change: ElectionChange): Change => ({ elections: [{ ...minimalElection, ...change }] });
const source = { source: 'https://example.org/', asOf: '2024', evidence: 'READ' } as const;
const row = (change: object) => ({ areas: [...minimalStatement.areas, change] });
const village = { code: '98.01.01.2002', name: 'Baru', level: 'VILLAGE', kind: 'DESA', parent: '98.01.01' };

describe('a statement', () => {
  it('passes when nothing is wrong with it', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ['NOT_A_REGENCY_CODE code', { code: '98.01.01' }],
    ['WRONG_PROVINCE province.code', { province: { code: '97', name: 'Lain' } }],
    ['WRONG_ZONE zone', { code: '63.01', province: { code: '63', name: 'Kalsel' }, zone: 'Asia/Jakarta' }],
    ['REGENCY_ROW_MISSING areas', { name: 'Besar' }],
    ['OUTSIDE_REGENCY areas.5', row({ ...village, code: '98.02.01.2001' })],
    ['AREA_TWICE areas.5', row(minimalStatement.areas[3]!)],
    ['PARENT_MISSING areas.5', row({ ...village, code: '98.01.03.2001', parent: '98.01.03' })],
    ['LEVEL_AGAINST_CODE areas.5', row({ ...village, level: 'SUBDISTRICT' })],
    ['KIND_MISSING areas.5', row({ ...village, kind: 'KOTA' })],
    ['UNKNOWN_AREA places.0.area', { places: [{ ...minimalStatement.places[0]!, area: '98.01.09' }] }],
    ['UNKNOWN_AREA aliases.0.area', { aliases: [{ area: '98.01.09', name: 'X', ...source }] }],
    ['UNKNOWN_AREA sampleStations.0', { sampleStations: ['98.01.01.2009/001'] }],
    ['UNKNOWN_STATION sampleStations.0', { sampleStations: ['98.01.01.2001/009'] }],
    [
      'UNKNOWN_REGISTER_TOKEN registers.finding.pattern',
      { registers: { ...minimalStatement.registers, finding: { pattern: '{serial:3}/{officer}', ...source } } },
    ],
    [
      'REGISTER_WITHOUT_SERIAL registers.reportReceived.pattern',
      { registers: { ...minimalStatement.registers, reportReceived: { pattern: 'LP/{year}', ...source } } },
    ],
    ['ELECTION_TWICE elections.1', { elections: [minimalElection, minimalElection] }],
    ['CONTEST_NOT_IN_ELECTION elections.0.contests', inElection({ contests: ['BUPATI'] })],
    [
      'SUBDISTRICT_NOT_STATED elections.0.subdistricts',
      inElection({ subdistricts: minimalElection.subdistricts.slice(1) }),
    ],
    [
      'NOT_A_SUBDISTRICT elections.0.subdistricts.2.area',
      inElection({
        subdistricts: [...minimalElection.subdistricts, { ...minimalElection.subdistricts[1]!, area: '98.01' }],
      }),
    ],
    ['DOES_NOT_ADD_UP elections.0.voters', inElection({ voters: { value: 301, ...source } })],
    ['DOES_NOT_ADD_UP elections.0.stationCount', inElection({ stationCount: { value: 3, ...source } })],
    [
      'STATION_TWICE elections.0.stations.list.1',
      inElection({
        stations: { known: true, ...source, list: Array(2).fill({ code: '98.01.01.2001/001', voters: 150 }) },
      }),
    ],
    [
      'DISTRICT_OUTSIDE elections.0.electoralDistricts.DPRD_KAB.list.0.areas',
      inElection({
        electoralDistricts: {
          DPRD_KAB: {
            known: true,
            ...source,
            list: [{ name: 'Luar', seats: unknown('-', '-'), extent: 'WITHIN', areas: ['97.01'] }],
          },
        },
      }),
    ],
    ['SOURCE_MISSING elections.0.voters.source', inElection({ voters: { value: 300, ...source, source: null } })],
  ])('is refused: %s', (problem, change) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it('takes a contradiction of sources that it explains', () => {
    const note = { id: 'Sumber berbeda.', en: 'The sources differ.' };
    expect(problemsOf(inElection({ voters: { value: 301, ...source, note } }))).toEqual([]);
  });

  it('takes what is only recalled without an address', () => {
    const recalled = { value: 300, source: null, asOf: '2024', evidence: 'RECALLED' } as const;
    expect(problemsOf(inElection({ voters: recalled }))).toEqual([]);
  });

  it.each([
    ['a name that is no place', 7],
    ['nothing at all', undefined],
  ])('is refused and not thrown at: %s', (_, input) => {
    expect(checkRegency(input).ok).toBe(false);
  });

  it('tells every problem of shape at once', () => {
    const problems = problemsOf({ code: '6311', zone: 'Asia/Kuala_Lumpur', villages: [] });
    expect(problems).toEqual(['AREA_CODE_MALFORMED code', 'UNKNOWN_CODE zone', 'UNKNOWN_FIELD ']);
  });
});

describe('defineRegency', () => {
  it('throws one error that lists everything to mend', () => {
    const define = () => defineRegency({ ...minimalStatement, name: 'Besar', sampleStations: ['98.01.01.2009/001'] });
    expect(define).toThrow(RegencyStatementError);
    expect(define).toThrow(/2 problems:\n {2}areas: .*Besar.*\n {2}sampleStations\.0: .*98\.01\.01\.2009/);
  });
});

describe('the catalogue of problems', () => {
  it('says the same things in both languages', () => {
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    for (const { id, en } of Object.values(problemCatalogue)) expect(blanks(id)).toEqual(blanks(en));
  });
});
