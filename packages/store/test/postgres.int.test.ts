import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgres, type TestPostgres } from '@awaslog/test-kit/postgres';
import { storeContract } from './contract/store-contract';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

describe('a store on PostgreSQL', () => storeContract(() => Promise.resolve({ kind: 'postgres', url: postgres.url })));
