import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from '../../test/call';

const folder = mkdtempSync(join(tmpdir(), 'awaslog-reconcile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function fileOf(content: string | Buffer, name = `${(files += 1)}.csv`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEADING = 'id,act,at,by,place,counterparty,item,contest,quantity,document,note';
const table = (...rows: readonly string[]) => fileOf([HEADING, ...rows, ''].join('\n'));

async function answerOf(path: string, ...options: readonly string[]) {
  const { code, out, err } = await call('reconcile', path, ...options, '--json');
  return { code, err, answer: out === '' ? null : JSON.parse(out) };
}

const sent = 'd1,DISPATCHED,2024-01-08,CLAIM,VENDOR:Percetakan,KPU:63.11/STORE,BALLOT,PPWP,1000,SJ 12,';
const received = (quantity: number) =>
  `r1,RECEIVED,2024-01-09,OBSERVATION,KPU:63.11/STORE,VENDOR:Percetakan,BALLOT,PPWP,${quantity},SJ 12,`;

describe('awaslog reconcile', () => {
  it('answers with the lists that scripts rely on, and ends with 0 where all is in order', async () => {
    const { code, answer } = await answerOf(table(sent, received(1000)));
    expect(code).toBe(0);
    expect(Object.keys(answer).slice(0, 5)).toEqual([
      'balances',
      'discrepancies',
      'draftFindings',
      'notJudged',
      'unreadable',
    ]);
    expect(answer.balances).toContainEqual(
      expect.objectContaining({ place: 'KPU:63.11/STORE', basis: 'OBSERVATION', expected: 1000, counted: null }),
    );
  });

  it('names a shortage with its figures, its draft and what is missing, and ends with 1', async () => {
    const { code, answer } = await answerOf(table(sent, received(996)));
    expect(code).toBe(1);
    expect(answer.discrepancies).toEqual([
      expect.objectContaining({
        code: 'SHORT_RECEIPT',
        operands: { dispatched: 1000, received: 996 },
        difference: -4,
        statements: ['d1', 'r1'],
        criteria: ['QUANTITY'],
        compares: 'CLAIM_WITH_OBSERVATION',
      }),
    ]);
    expect(answer.draftFindings[0]).toMatchObject({
      substage: 'RECEIPT',
      area: '63.11',
      route: 'CORRECTION_ADVICE',
      missingEvidence: ['OWN_COUNT'],
    });
    expect(answer.draftFindings[0].proposals[0].article).toContain('460');
  });

  it('tolerates what is allowed, and looks as of a day', async () => {
    const path = table(sent, received(996));
    expect((await answerOf(path, '--tolerance', 'BALLOT=4')).code).toBe(0);
    const before = await answerOf(path, '--as-of', '2024-01-08');
    expect(before.answer.discrepancies.map(({ code }: { code: string }) => code)).toEqual(['NOT_RECEIVED']);
  });

  it('speaks to people in their language', async () => {
    const path = table(sent, received(996));
    const english = await call('reconcile', path);
    expect(english.out).toContain('SHORT_RECEIPT, Received too few (-4): dispatched 1000, received 996 [d1, r1]');
    expect((await call('reconcile', path, '--lang', 'id')).out).toContain('Diterima kurang');
  });

  it('finds goods of one regency in another, whatever their order in the table', async () => {
    const elsewhere = received(1000).replaceAll('KPU:63.11/STORE', 'KPU:63.09').replace('r1', 'r9');
    for (const rows of [
      [sent, elsewhere],
      [elsewhere, sent],
    ]) {
      const { answer } = await answerOf(table(...rows));
      expect(answer.discrepancies.map(({ code }: { code: string }) => code)).toEqual(['MISDIRECTED']);
      expect(answer.discrepancies[0].operands).toMatchObject({
        addressedTo: 'KPU:63.11/STORE',
        receivedAt: 'KPU:63.09',
      });
    }
  });

  it('ignores a row that comes twice, refuses an id with other content, and leaves no file behind', async () => {
    const { answer } = await answerOf(table(sent, received(1000), received(1000), received(996)));
    expect(answer.discrepancies).toEqual([]);
    expect(answer.unreadable).toEqual([expect.objectContaining({ line: 5, column: 'id', code: 'ID_REUSED' })]);
    expect(readdirSync(tmpdir()).filter((name) => /^awaslog-\w{6}$/.test(name))).toEqual([]);
  });

  it('takes the district of a station from its list, and what it needs from a file of needs', async () => {
    const stations = fileOf('area,station,voters,district.DPRD_KAB\n63.11.03.2001,5,250,Balangan 2\n');
    const need = fileOf(
      JSON.stringify({
        needs: [
          { line: 'STATION_ALLOTMENT', item: 'BALLOT', contest: 'DPRD_KAB', area: '63.11.03.2001/005', quantity: 255 },
          { line: 'SUPPLY', item: 'INK', area: '63.11.03.2001/005', quantity: 2 },
        ],
      }),
      'needs.json',
    );
    const ballots = fileOf(
      'id,act,at,by,place,item,contest,electoralDistrict,quantity\nr,RECEIVED,2024-02-13,OBSERVATION,TPS:63.11.03.2001/005,BALLOT,DPRD_KAB,Balangan 1,250\n',
    );
    const { answer } = await answerOf(ballots, '--stations', stations, '--need', need);
    expect(answer.discrepancies.map(({ code }: { code: string }) => code).sort()).toEqual([
      'BELOW_NEED',
      'KIND_MISSING',
      'WRONG_ELECTORAL_DISTRICT',
    ]);
  });
});

describe('a table that cannot be used', () => {
  it.each([
    ['a file that is not there', () => join(folder, 'none.csv'), 'is not there'],
    ['a folder', () => folder, 'is no file'],
    ['an empty file', () => fileOf(''), 'has no heading'],
    ['a spreadsheet', () => fileOf(Buffer.from('PK\u0003\u0004')), 'is a spreadsheet'],
    ['UTF-16', () => fileOf(Buffer.from('\uFEFFid,act', 'utf16le')), 'is not UTF-8'],
    ['a column that nobody knows', () => fileOf(`${HEADING},colour\n`), 'colour: This column is not known.'],
    ['a column twice', () => fileOf(`${HEADING},note\n`), 'note: This column occurs twice.'],
    ['a column that lacks', () => fileOf('id,act,at,by,place,item\n'), 'quantity: This column is needed'],
  ])('%s', async (_, path, expected) => {
    const { code, out, err } = await call('reconcile', path(), '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
    expect(err.trim()).not.toContain('\n');
  });

  it.each([
    [['--election', 'PEMILU_2025'], '--election PEMILU_2025 is not known'],
    [['--as-of', 'besok'], '--as-of besok is no local day'],
    [['--tolerance', 'SEAL'], '--tolerance SEAL cannot be read'],
    [['--tolerance', 'GOLD=5'], '--tolerance GOLD=5 cannot be read'],
    [['--need', 'none.json'], 'none.json is not there'],
    [['--stations', 'none.csv'], 'none.csv is not there'],
    [['--lang', 'fr'], '--lang fr is not spoken here'],
  ])('%j', async (options, expected) => {
    const { code, err } = await call('reconcile', table(sent), ...options);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });
});

const good = 'ok,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,';

describe('a fault of a row is named by line and column, and no good row is lost', () => {
  it.each([
    [
      'a thousand point',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,1.000,,',
      'quantity',
      'NUMBER_WITH_SEPARATORS',
    ],
    [
      'a decimal comma',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,"12,5",,',
      'quantity',
      'NUMBER_WITH_SEPARATORS',
    ],
    [
      'a space inside',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12 000,,',
      'quantity',
      'NUMBER_WITH_SEPARATORS',
    ],
    ['an exponent', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,1e6,,', 'quantity', 'NUMBER_WITH_EXPONENT'],
    [
      'an exponent of a sheet',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,"1,2E+06",,',
      'quantity',
      'NUMBER_WITH_EXPONENT',
    ],
    ['below zero', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,-4,,', 'quantity', 'NOT_A_COUNT'],
    ['a word for a number', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,dua belas,,', 'quantity', 'NOT_A_COUNT'],
    ['too large a number', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,1234567890,,', 'quantity', 'TOO_LARGE'],
    ['hexadecimal', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,0x10,,', 'quantity', 'NOT_A_COUNT'],
    ['no number', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,,,', 'quantity', 'REQUIRED'],
    ['infinity', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,Infinity,,', 'quantity', 'NOT_A_COUNT'],
    [
      'a formula for a number',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,=1+1,,',
      'quantity',
      'LOOKS_LIKE_FORMULA',
    ],
    [
      'a formula in a note',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,"=HYPERLINK(""x"")"',
      'note',
      'LOOKS_LIKE_FORMULA',
    ],
    [
      'a command in a note',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,@SUM(A1)',
      'note',
      'LOOKS_LIKE_FORMULA',
    ],
    [
      'a sign before a document',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,-SJ,',
      'document',
      'LOOKS_LIKE_FORMULA',
    ],
    ['no id', ',RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,', 'id', 'REQUIRED'],
    ['an id of spaces', '"  ",RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,', 'id', 'REQUIRED'],
    ['an unknown act', 'x,ARRIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,', 'act', 'UNKNOWN_CODE'],
    ['an act in small letters', 'x,received,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,', 'act', 'UNKNOWN_CODE'],
    ['an unknown basis', 'x,RECEIVED,2024-01-08,RUMOUR,KPU:63.11,,INK,,12,,', 'by', 'UNKNOWN_CODE'],
    ['an unknown item', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,KOTAK,,12,,', 'item', 'UNKNOWN_CODE'],
    [
      'an unknown contest',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,BALLOT,PRESIDEN,12,,',
      'contest',
      'UNKNOWN_CODE',
    ],
    ['ballots of no contest', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,BALLOT,,12,,', 'contest', 'CONTEST_NEEDED'],
    ['other things without a name', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,OTHER,,12,,', 'note', 'NOTE_NEEDED'],
    ['no day', 'x,RECEIVED,,OBSERVATION,KPU:63.11,,INK,,12,,', 'at', 'REQUIRED'],
    ['30 February', 'x,RECEIVED,2024-02-30,OBSERVATION,KPU:63.11,,INK,,12,,', 'at', 'DATE_IMPOSSIBLE'],
    ['a day of a sheet', 'x,RECEIVED,08/01/2024,OBSERVATION,KPU:63.11,,INK,,12,,', 'at', 'DATE_IMPOSSIBLE'],
    ['a day as a number of a sheet', 'x,RECEIVED,45299,OBSERVATION,KPU:63.11,,INK,,12,,', 'at', 'DATE_IMPOSSIBLE'],
    ['25 o’clock', 'x,RECEIVED,2024-01-08T25:00,OBSERVATION,KPU:63.11,,INK,,12,,', 'at', 'LOCAL_TIME_MALFORMED'],
    [
      'a time with an offset',
      'x,RECEIVED,2024-01-08T09:00+08:00,OBSERVATION,KPU:63.11,,INK,,12,,',
      'at',
      'LOCAL_TIME_MALFORMED',
    ],
    ['a year without elections', 'x,RECEIVED,0024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,', 'at', 'DATE_IMPOSSIBLE'],
    ['no place', 'x,RECEIVED,2024-01-08,OBSERVATION,,,INK,,12,,', 'place', 'REQUIRED'],
    ['an unknown kind of place', 'x,RECEIVED,2024-01-08,OBSERVATION,GUDANG:1,,INK,,12,,', 'place', 'PLACE_MALFORMED'],
    ['a station 000', 'x,RECEIVED,2024-01-08,OBSERVATION,TPS:63.11.03.2001/000,,INK,,12,,', 'place', 'PLACE_MALFORMED'],
    [
      'a dispatch to nowhere',
      'x,DISPATCHED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,',
      'counterparty',
      'COUNTERPARTY_NEEDED',
    ],
    [
      'a dispatch to itself',
      'x,DISPATCHED,2024-01-08,OBSERVATION,KPU:63.11,KPU:63.11,INK,,12,,',
      'counterparty',
      'COUNTERPARTY_IS_PLACE',
    ],
    [
      'packed for no station',
      'x,PACKED,2024-01-08,OBSERVATION,KPU:63.11,PPK:63.11.03,INK,,12,,',
      'counterparty',
      'COUNTERPARTY_NO_STATION',
    ],
    ['half a row', 'x,RECEIVED,2024-01-08', null, 'ROW_TOO_SHORT'],
    ['a row that runs on', 'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,,y', null, 'ROW_TOO_LONG'],
    [
      'a quotation mark that never closes',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,"dus basah',
      null,
      'QUOTE_NOT_CLOSED',
    ],
    [
      'a character that cannot be seen',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,a\u0000b',
      'note',
      'TEXT_NOT_WELL_FORMED',
    ],
    [
      'text that turns its direction',
      'x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,a\u202eb',
      'note',
      'TEXT_NOT_WELL_FORMED',
    ],
    ['too long a note', `x,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,${'y'.repeat(501)}`, 'note', 'TOO_LONG'],
  ])('%s', async (_, row, column, code) => {
    const { answer } = await answerOf(table(row, good, good.replace('ok', 'ok2')));
    expect(answer.unreadable).toEqual([{ line: 2, column, code, reason: expect.any(String) }]);
    expect(answer.balances[0].operands.RECEIVED).toEqual({ quantity: 24, statements: ['ok', 'ok2'] });
  });

  it('an encoding of an old office program', async () => {
    const latin = Buffer.concat([
      Buffer.from(`${HEADING}\nx,RECEIVED,2024-01-08,OBSERVATION,KPU:63.11,,INK,,12,,caf`),
      Buffer.from([0xe9]),
      Buffer.from(`\n${good}\n`),
    ]);
    const { answer } = await answerOf(fileOf(latin));
    expect(answer.unreadable).toEqual([expect.objectContaining({ line: 2, column: 'note', code: 'NOT_UTF8' })]);
    expect(answer.balances).toHaveLength(1);
  });

  it('several faults of one row are all named', async () => {
    const { answer } = await answerOf(table('x,ARRIVED,2024-02-30,OBSERVATION,KPU:63.11,,INK,,1e6,,'));
    expect(answer.unreadable.map(({ column }: { column: string }) => column).sort()).toEqual(['act', 'at', 'quantity']);
  });

  it('semicolons, tabs, a byte order mark, line ends of Windows and empty rows are no faults', async () => {
    for (const separator of [';', '\t']) {
      const rows = [HEADING, good, '', ',,,,,,,,,,', ''].map((line) => line.replaceAll(',', separator)).join('\r\n');
      const { code, answer } = await answerOf(fileOf(`\uFEFF${rows}`));
      expect({ code, unreadable: answer.unreadable, balances: answer.balances.length }).toEqual({
        code: 0,
        unreadable: [],
        balances: 1,
      });
    }
  });
});
