import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../issue';
import { areaMatcher, type NamedArea } from './area-matcher';
import { ReportedIncident } from './incident';
import { readIncident, type ReadIncident } from './read-incident';

const example = readFileSync(new URL('../../../../examples/cases.jsonl', import.meta.url), 'utf8');
const rows = example
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, unknown>);

const areas: readonly NamedArea[] = [
  { code: '31', name: 'Daerah Khusus Ibukota Jakarta', level: 'PROVINCE' },
  { code: '31.72', name: 'Jakarta Utara', level: 'REGENCY', kind: 'KOTA' },
  { code: '63', name: 'Kalimantan Selatan', level: 'PROVINCE' },
  { code: '63.11', name: 'Balangan', level: 'REGENCY', kind: 'KABUPATEN' },
  { code: '63.11.03', name: 'Awayan', level: 'SUBDISTRICT' },
];
const matchArea = areaMatcher(areas);

function read(row: unknown): ReadIncident {
  const result = readIncident(row, matchArea);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const byId = new Map(rows.map((row) => [row.id, row]));
const fieldsNoted = (id: string) => read(byId.get(id)).notes.map((note) => note.field);

describe('the example collection', () => {
  test('is read whole: 61 rows, each a valid incident', () => {
    expect(rows).toHaveLength(61);
    for (const row of rows) expect(parse(ReportedIncident, read(row).incident).ok).toBe(true);
  });

  test('nothing that was reported is lost', () => {
    for (const row of rows) {
      const { incident } = read(row);
      expect({
        id: incident.id,
        ...incident.placeAsReported,
        date: incident.date.value,
        election: incident.election,
        substage: incident.stageAsReported,
        item: incident.itemAsReported,
        figures: incident.figures,
        summary: incident.summary,
        action: incident.action,
        violation_kind: incident.violationKindAsReported,
        outcome: incident.outcome,
        ...incident.source,
      }).toEqual(row);
    }
  });

  test('every row has a sub-stage or a concern, and one lies at a station', () => {
    const incidents = rows.map((row) => read(row).incident);
    expect(incidents.filter((incident) => (incident.substage === null) === (incident.concern === null))).toEqual([]);
    expect(incidents.filter((incident) => incident.stationLevel).map((incident) => incident.id)).toEqual(['LC-021']);
  });

  test('a field without a typed value is told, and no other', () => {
    for (const row of rows) {
      const { incident, notes } = read(row);
      const noted = new Set(notes.map((note) => note.field));
      expect(noted.has('regency')).toBe(incident.area === null);
      if (incident.items.length === 0) expect(noted.has('item')).toBe(true);
      expect(noted.has('violation_kind')).toBe(row.violation_kind !== null && incident.violationKind === null);
    }
  });

  test('the four precisions of a date occur', () => {
    const precisions = new Set(rows.map((row) => read(row).incident.date.precision));
    expect([...precisions].sort()).toEqual(['DAY', 'MONTH', 'UNKNOWN', 'YEAR']);
  });
});

describe('words for goods', () => {
  test.each([
    ['LC-001', ['BALLOT_BOX', 'BOOTH', 'INK', 'SEAL'], [], false],
    ['LC-008', ['BALLOT'], ['PPWP', 'DPRD_PROV'], false],
    ['LC-065', ['BALLOT'], ['GUBERNUR', 'BUPATI'], false],
    ['LC-051', ['BALLOT_BOX', 'BOOTH', 'FORM'], [], false],
    ['LC-032', ['ENVELOPE'], [], true],
    ['LC-071', ['BALLOT'], [], true],
    ['LC-005', [], [], true],
    ['LC-080', [], [], true],
    ['LC-075', [], [], true],
    ['LC-082', [], [], true],
  ])('%s', (id, items, contests, noted) => {
    expect(read(byId.get(id)).incident).toMatchObject({ items, contests });
    expect(fieldsNoted(id).includes('item')).toBe(noted);
  });
});

describe('kinds of violation', () => {
  test.each([
    ['LC-060', 'CRIMINAL'],
    ['LC-071', 'OTHER_LAW'],
    ['LC-028', null],
    ['LC-055', null],
    ['LC-001', null],
  ])('%s is %s', (id, kind) => {
    expect(read(byId.get(id)).incident.violationKind).toBe(kind);
  });
});

describe('a row that cannot be taken', () => {
  const good = byId.get('LC-041')!;
  const codes = (row: unknown) => {
    const result = readIncident(row, matchArea);
    return result.ok ? [] : result.refusal.map((issue) => `${issue.code}@${issue.path.join('.')}`);
  };

  test.each([
    ['no object', 'text', ['WRONG_TYPE@']],
    ['no id', { ...good, id: undefined }, ['REQUIRED@id']],
    ['an election that is not known', { ...good, election: 'PEMILU_2030' }, ['UNKNOWN_CODE@election']],
    ['a mark that is not known', { ...good, mark: 'RUMOUR' }, ['UNKNOWN_CODE@mark']],
    ['figures in another shape', { ...good, figures: { tps: [1] } }, ['WRONG_TYPE@figures.tps']],
    ['a field that no column takes', { ...good, reporter: 'x' }, ['UNKNOWN_FIELD@']],
    ['an address that a page must not link', { ...good, url: 'javascript:alert(1)' }, ['WRONG_TYPE@url']],
    ['no address although it was read', { ...good, url: null }, ['REQUIRED@url']],
    ['two faults, both told', { ...good, id: '', election: null }, ['UNKNOWN_CODE@id', 'UNKNOWN_CODE@election']],
  ])('%s', (_, row, expected) => {
    expect(codes(row)).toEqual(expected);
  });

  test('an odd date, sub-stage or kind is kept and told', () => {
    const odd = { ...good, date: 'awal 2024', substage: 'LAIN', violation_kind: 'DUGAAN' };
    const { incident, notes } = read(odd);
    expect(incident).toMatchObject({
      date: { value: 'awal 2024', precision: 'UNKNOWN' },
      substage: null,
      concern: null,
    });
    expect(notes.map((note) => note.field)).toEqual(['date', 'substage', 'item', 'violation_kind']);
  });

  test('no input makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(good)), (value, field) => {
        readIncident(value, matchArea);
        readIncident({ ...good, [field]: value }, matchArea);
      }),
    );
  });
});
