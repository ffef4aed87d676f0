import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tanahUji } from '@awaslog/test-kit/tanah-uji';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Installation, type Running } from './awaslog';

let installation: Installation;
beforeEach(() => {
  installation = new Installation();
});
afterEach(() => installation.remove());

const product = '{ product { trial today realClock } }';

function uuid(number: number): string {
  return `018cd5f0-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

async function signIn(server: Running): Promise<{ readonly token: string; readonly area: string }> {
  const seats = await server.ask('{ seats(role: MEMBER) { id office { kind } territory { code } } }');
  const all = seats.data['seats'] as { id: string; office: { kind: string }; territory: { code: string } }[];
  const seat = all.find(({ office }) => office.kind === 'PANWASCAM');
  if (!seat) throw new Error('the trial has no seat of a Panwascam');
  const signed = await server.ask(
    'mutation ($seat: ID!) { signIn(input: { seat: $seat }) { ... on SignInSuccess { token } } }',
    {
      seat: seat.id,
    },
  );
  return { token: (signed.data['signIn'] as { token: string }).token, area: seat.territory.code };
}

async function record(server: Running, number: number, token: string, area: string) {
  const form = {
    election: 'PEMILU_2024',
    substage: 'RECEIPT',
    form: 'DIRECT',
    purpose: 'Mengawasi penerimaan',
    area,
    startedAt: '2024-01-07T08:00:00+08:00',
    endedAt: '2024-01-07T09:00:00+08:00',
    result: 'Dihitung',
    counts: [{ item: 'BALLOT_BOX', claimed: 10, counted: 9 }],
    criteria: [],
  };
  const answer = await server.ask(
    `mutation ($input: RecordSupervisionInput!) {
      recordSupervision(input: $input) { __typename ... on RecordSupervisionSuccess { record { id } } }
    }`,
    { input: { commandId: uuid(number), recordId: uuid(number + 1000), form } },
    token,
  );
  return answer.data['recordSupervision'] as { __typename: string; record: { id: string } };
}

describe('a trial', () => {
  it('begins with the samples at their day, and keeps what was acknowledged through SIGKILL', async () => {
    const first = await installation.start();
    expect((await first.ask(product)).data['product']).toMatchObject({
      trial: true,
      today: '2024-01-08',
      realClock: false,
    });
    const incidents = await first.ask('{ incidents(first: 1) { totalCount } }');
    expect(incidents.data['incidents']).toEqual({ totalCount: 61 });
    const { token, area } = await signIn(first);
    const { __typename, record: recorded } = await record(first, 1, token, area);
    expect(__typename).toBe('RecordSupervisionSuccess');
    await first.kill('SIGKILL');

    const second = await installation.start();
    // The same token still holds, and the record is there.
    const again = await second.ask('query ($id: ID!) { node(id: $id) { id } }', { id: recorded.id }, token);
    expect(again.data['node']).toEqual({ id: recorded.id });
    expect(await second.kill('SIGTERM')).toBe(0);
  });

  it('is left as it was by a start that is refused', async () => {
    const server = await installation.start(['--empty']);
    const taken = new URL(server.url).port;
    const other = new Installation();
    try {
      expect(other.call(['start', '--today', '2024-01-20', '--port', taken])).toMatchObject({ status: 2 });
      const after = await other.start();
      expect((await after.ask(product)).data['product']).toMatchObject({ today: '2024-01-08' });
    } finally {
      await other.remove();
    }
  });

  it('goes on at the day where it was left, and begins anew after a reset', async () => {
    const first = await installation.start(['--today', '2024-01-10']);
    await first.ask('mutation { setTrialDay(input: { day: "2024-01-12" }) { __typename } }');
    await first.kill('SIGTERM');
    const second = await installation.start();
    expect((await second.ask(product)).data['product']).toMatchObject({ today: '2024-01-12' });
    const { token, area } = await signIn(second);
    const { record: recorded } = await record(second, 2, token, area);
    expect(installation.call(['reset', '--trial'])).toMatchObject({ status: 2 });
    await second.kill('SIGTERM');

    expect(installation.call(['reset'])).toMatchObject({ status: 2 });
    expect(installation.call(['reset', '--trial'])).toMatchObject({ status: 0 });
    const third = await installation.start();
    expect((await third.ask(product)).data['product']).toMatchObject({ today: '2024-01-08' });
    const gone = await third.ask('query ($id: ID!) { node(id: $id) { id } }', { id: recorded.id }, token);
    expect(gone.data['node']).toBeNull();
  });

  it('can be empty and then runs on the real clock', async () => {
    const server = await installation.start(['--empty']);
    expect((await server.ask(product)).data['product']).toMatchObject({ trial: true, realClock: true });
    const { token, area } = await signIn(server);
    const records = '{ supervisionRecords(first: 1) { totalCount } }';
    expect((await server.ask(records, {}, token)).data['supervisionRecords']).toEqual({ totalCount: 0 });
    await record(server, 3, token, area);
    await server.kill('SIGTERM');
    // What somebody began without samples is not mixed with them, and is not called empty any more.
    const later = await installation.start();
    expect((await later.ask(records, {}, token)).data['supervisionRecords']).toEqual({ totalCount: 1 });
    expect((await later.ask(product)).data['product']).toMatchObject({ realClock: true });
    await later.kill('SIGTERM');
    expect(installation.call(['start', '--empty'])).toMatchObject({ status: 2 });
  });
});

describe('a store of records', () => {
  it('has no stated day, no samples and no reset', async () => {
    const server = await installation.start(['--records']);
    expect((await server.ask(product)).data['product']).toMatchObject({ trial: false, realClock: true });
    expect((await server.ask('{ seats { id } }')).data['seats']).toEqual([]);
    const day = await server.ask('mutation { setTrialDay(input: { day: "2024-01-12" }) { __typename } }');
    expect(day.data['setTrialDay']).toEqual({ __typename: 'StateRefusal' });
    await server.kill('SIGTERM');
    for (const args of [
      ['start', '--today', '2024-01-08'],
      ['start', '--empty'],
      ['reset', '--trial'],
    ]) {
      expect(installation.call(args)).toMatchObject({ status: 2, stdout: '' });
    }
  });
});

describe('another regency', () => {
  it('is a module with its statement, and nothing else has to change', async () => {
    const file = join(installation.folder, 'regency.mjs');
    writeFileSync(file, `export default ${JSON.stringify(tanahUji.statement)};`);
    const server = await installation.start(['--regency', file]);
    const regencies = await server.ask('{ product { zone regencies { code name } } }');
    const { code, name, zone } = tanahUji;
    expect(regencies.data['product']).toEqual({ zone, regencies: [{ code, name }] });
    const due = installation.call(['law', 'due', '--rule', 'STUDY', '--from', '2024-01-08', '--json'], {
      AWASLOG_REGENCY: file,
    });
    expect(JSON.parse(due.stdout)).toMatchObject({ earliest: '2024-01-15', latest: '2024-01-17' });
  });

  it('that is not whole is told with all that is wrong', () => {
    const file = join(installation.folder, 'regency.mjs');
    writeFileSync(
      file,
      `export default ${JSON.stringify({ ...tanahUji.statement, code: '9901', zone: 'Asia/Tokyo' })};`,
    );
    const { status, stderr } = installation.call(['start', '--regency', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('code:');
    expect(stderr).toContain('zone:');
  });
});

describe('arguments that cannot be used', () => {
  it.each([
    [['start', '--port', '70000']],
    [['start', '--port', 'x']],
    [['start', '--today', '2024-02-30']],
    [['start', '--today', '1800-01-01']],
    [['start', '--database', 'oracle']],
    [['start', '--records', '--today', '2024-01-08']],
    [['start', '--regency', '/nowhere/regency.js']],
    [['start', '--host', '203.0.113.1', '--port', '0']],
    [['import', 'cases', '/nowhere.jsonl']],
    [['nonsense']],
    [['law', 'due', '--rule', 'FINDING_WINDOW', '--from', '2024-13-01']],
  ])('%j ends with 2 and one line of advice', (args) => {
    const { status, stderr, stdout } = installation.call(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/\S/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('a regency that states nothing, and one that throws when it is looked at', () => {
    const file = join(installation.folder, 'regency.mjs');
    for (const text of [
      'export default { seats: 1, stationStanding: 1 };',
      'export default { get code() { throw new Error(); } };',
      'throw 1;',
    ]) {
      writeFileSync(file, text);
      const { status, stderr } = installation.call(['start', '--regency', file]);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('a law case whose aliases multiply', () => {
    const file = join(installation.folder, 'bomb.yaml');
    const levels = 'abcdefghi'.split('').map(
      (name, n, all) =>
        `${name}: &${name} [${
          n
            ? Array(9)
                .fill(`*${all[n - 1]}`)
                .join(', ')
            : 1
        }]`,
    );
    writeFileSync(file, levels.join('\n'));
    expect(installation.call(['law', 'check', file])).toMatchObject({ status: 2, stdout: '' });
  });

  it('a data folder that others can look into, and half a key', () => {
    const data = join(installation.folder, 'data');
    mkdirSync(data, { mode: 0o755 });
    chmodSync(data, 0o755);
    expect(installation.call(['start'])).toMatchObject({ status: 2, stderr: expect.stringContaining('chmod 700') });
    chmodSync(data, 0o700);
    writeFileSync(join(data, 'trial.key'), 'half');
    expect(installation.call(['start', '--empty'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('trial.key'),
    });
  });

  it('a database that is not there is told without its password', () => {
    const { status, stderr } = installation.call(['start'], {
      DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/none',
    });
    expect(status).toBe(2);
    expect(stderr).not.toContain('secret');
  });
});

describe('import cases', () => {
  it('takes all 61 into an empty store, and again without doubling them', () => {
    const first = installation.call(['import', 'cases', 'examples/cases.jsonl', '--json']);
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ imported: 61, rejected: [] });
    const second = installation.call(['import', 'cases', 'examples/cases.jsonl', '--json']);
    expect(JSON.parse(second.stdout)).toMatchObject({ imported: 0, unchanged: 61, rejected: [] });
  });
});
