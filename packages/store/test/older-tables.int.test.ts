import { balangan } from '@awaslog/regency-balangan/regency';
import { tanahUji } from '@awaslog/test-kit/tanah-uji';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../src/database/database';
import { openEmbeddedStore } from '../src/open/open-embedded';
import type { Opened } from '../src/open/opened';
import { storeOver } from '../src/open/store-over';
import { READ_TABLES } from '../src/open/take-in';
import { testKeys } from './fixture/key-ring';

const regencies = [balangan, tanahUji] as const;
let opened: Opened;
beforeAll(async () => {
  opened = await openEmbeddedStore({ database: { kind: 'memory' }, regencies, purpose: 'TRIAL', keys: testKeys });
});
afterAll(() => opened.close());

async function numbers(): Promise<readonly number[]> {
  const rows = await opened.database.query<{ number: number }>(
    sql('select read_tables as number from counter order by regency'),
  );
  return rows.map(({ number }) => number);
}

it('tables of an older program are written anew for each regency when that one is opened, and not before', async () => {
  await storeOver(opened, { regencies, keys: testKeys });
  expect(await numbers()).toEqual([READ_TABLES, READ_TABLES]);
  await opened.database.query(sql('update counter set read_tables = 1'));
  // A row that no event leads to, as an older program might have left it.
  const left = `insert into summary (regency, place, substage, records, suspicions, findings, open_advice)
    select regency, regency, 'RECEIPT', 9, 0, 0, 0 from counter`;
  await opened.database.query(sql(left));
  const [first, second] = regencies;

  await storeOver(opened, { regencies: [first], keys: testKeys });
  expect(await numbers()).toEqual([READ_TABLES, 1]);
  await storeOver(opened, { regencies: [second], keys: testKeys });
  expect(await numbers()).toEqual([READ_TABLES, READ_TABLES]);
  expect(await opened.database.query(sql('select regency from summary'))).toEqual([]);
});
