import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Installation, type Running } from './awaslog';

let installation: Installation;
beforeEach(() => {
  installation = new Installation();
});
afterEach(() => installation.remove());

const id = (number: number) => `018cd5f0-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A suspicion found on 5 February 2024; on the 6th Keppres 10/2024 made the 14th a holiday. */
async function recordBeforeDecree(server: Running): Promise<void> {
  const seats = await server.ask('{ seats(role: MEMBER) { id office { kind } territory { code } } }');
  const all = seats.data['seats'] as { id: string; office: { kind: string }; territory: { code: string } }[];
  const seat = all.find(({ office }) => office.kind === 'PANWASCAM')!;
  const signed = await server.ask(
    'mutation ($seat: ID!) { signIn(input: { seat: $seat }) { ... on SignInSuccess { token } } }',
    { seat: seat.id },
  );
  const form = {
    election: 'PEMILU_2024',
    substage: 'RECEIPT',
    form: 'DIRECT',
    purpose: 'Mengawasi penerimaan',
    area: seat.territory.code,
    // The day before, so that no hour of it is still to come at whatever hour this test runs.
    startedAt: '2024-02-04T08:00:00+08:00',
    endedAt: '2024-02-04T09:00:00+08:00',
    result: 'Dihitung',
    counts: [],
    criteria: [],
    suspicion: {
      event: 'Kotak suara rusak',
      occurredOn: '2024-02-05',
      foundOn: '2024-02-05',
      place: 'Gudang',
      respondents: ['PPK'],
      witnessCount: 1,
      kinds: ['ADMINISTRATIVE'],
      account: 'Tiga kotak penyok.',
      evidence: [],
    },
  };
  const answer = await server.ask(
    'mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) { __typename } }',
    { input: { commandId: id(1), recordId: id(2), form } },
    (signed.data['signIn'] as { token: string }).token,
  );
  expect(answer.data['recordSupervision']).toEqual({ __typename: 'RecordSupervisionSuccess' });
}

describe('awaslog redate', () => {
  it('lists what a decree moves, changes it when told to, and then has nothing left', async () => {
    const server = await installation.start(['--empty', '--today', '2024-02-05']);
    await recordBeforeDecree(server);
    await server.kill('SIGTERM');

    const before = installation.call(['redate', '--json']);
    expect(JSON.parse(before.stdout)).toEqual({ asOf: '2024-02-05', cases: [] });

    const listed = installation.call(['redate', '--today', '2024-02-06']);
    expect(listed).toMatchObject({ status: 0 });
    expect(listed.stdout).toMatch(/FINDING_WINDOW .*Friday 16 February 2024 +-> .*Monday 19 February 2024/);

    const applied = installation.call(['redate', '--today', '2024-02-06', '--apply', '--as', 'sekretariat-1']);
    expect(applied).toMatchObject({ status: 0, stderr: expect.stringContaining('1 of 1 changed') });
    expect(installation.call(['redate', '--today', '2024-02-06']).stdout).toContain('No deadline moves');
  });
});
