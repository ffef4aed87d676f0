import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseRegency } from '../regency';
import { readCases } from './cases';

const examples = new URL('../../../../examples/cases.jsonl', import.meta.url).pathname;
const row = {
  id: 'LC-901',
  regency: 'Balangan',
  province: 'Kalimantan Selatan',
  date: '2024-02',
  election: 'PEMILU_2024',
  substage: 'PENERIMAAN',
  item: 'kotak suara',
  figures: { rusak: 3 },
  summary: 'Three boxes damaged.',
  action: null,
  violation_kind: null,
  outcome: null,
  url: 'https://example.org/a',
  mark: 'VERIFIED',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'awaslog-cases-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string) {
  const file = join(folder, 'cases.jsonl');
  writeFileSync(file, text);
  return readCases(file, await chooseRegency(undefined, { env: {} }));
}

describe('the example file', () => {
  it('is taken whole: 61 incidents, nothing rejected', async () => {
    const { incidents, rejected } = await readCases(examples, await chooseRegency(undefined, { env: {} }));
    expect(incidents).toHaveLength(61);
    expect(rejected).toEqual([]);
    // The other twelve are national, provincial, overseas, or of several regencies at once.
    expect(incidents.filter(({ area }) => area !== null)).toHaveLength(49);
    expect(incidents.filter(({ area }) => area?.startsWith('63.11.'))).toHaveLength(3);
  });
});

describe('rows that cannot be taken', () => {
  it('are told by line and reason and lose nobody else', async () => {
    const lines = [
      `\uFEFF${JSON.stringify(row)}`,
      '{"id": "LC-902", ',
      '',
      '[]',
      JSON.stringify({ ...row, id: 'LC-903', election: 'PILPRES' }),
      JSON.stringify({ ...row, id: 'LC-904' }),
    ];
    const { incidents, rejected } = await read(lines.join('\r\n'));
    expect(incidents.map(({ id }) => id)).toEqual(['LC-901', 'LC-904']);
    expect(rejected.map(({ line }) => line)).toEqual([2, 4, 5]);
    for (const { reason } of rejected) expect(reason.length).toBeGreaterThan(10);
  });

  it('keep what has no typed value as it was reported', async () => {
    const { incidents, notes } = await read(JSON.stringify({ ...row, item: 'gudang', date: 'awal Februari' }));
    expect(incidents[0]).toMatchObject({ itemAsReported: 'gudang', items: [], date: { precision: 'UNKNOWN' } });
    expect(notes.map(({ field }) => field).sort()).toEqual(['date', 'item']);
  });
});

describe('a file that cannot be read', () => {
  it.each(['/nowhere/cases.jsonl', tmpdir()])('%s is told in one line', async (file) => {
    await expect(readCases(file, await chooseRegency(undefined, { env: {} }))).rejects.toMatchObject({
      name: 'UnusableInput',
      message: expect.stringMatching(/^[^\n]+$/),
    });
  });
});
