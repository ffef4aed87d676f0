import { startPostgres, type TestPostgres } from '@awaslog/test-kit/postgres';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { doTheMainJob } from './main-job';
import { startTestGateway, type TestGateway } from './trial-gateway';

describe('the main job', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('is done over PGlite', () => doTheMainJob(gateway.url));
});

describe('the main job on a server', () => {
  let postgres: TestPostgres;
  let gateway: TestGateway;
  beforeAll(async () => {
    postgres = await startPostgres();
    gateway = await startTestGateway({ place: { kind: 'postgres', url: postgres.url } });
  });
  afterAll(async () => {
    await gateway.close();
    await postgres.stop();
  });

  it('is done over PostgreSQL', () => doTheMainJob(gateway.url));
});
