import type { CivilDate } from '@awaslog/law/civil-date';
import type { SeatWish } from '@awaslog/test-kit/regency';
import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../src/schema/relay/global-id';
import { formInput, moment, recorded, signedIn, uuid, type Ask, type Data } from './ask';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks, regency } = testRegency();
const LIST = `query ($after: String) { deadlineChanges(after: $after) { __typename
  ... on DeadlineChanges { asOf next changes { id owner version number office { id }
    periods { rule duty before { earliest latest } deadline { earliest latest explain } } } }
  ... on Refusal { code issues { code path } } } }`;
const APPLY = `mutation ($input: ApplyDeadlineChangesInput!) { applyDeadlineChanges(input: $input) { __typename
  ... on ApplyDeadlineChangesSuccess { changed passedOver }
  ... on Refusal { code nextStep issues { code path } } } }`;
const DAY = 'mutation ($day: Date!) { setTrialDay(input: { day: $day }) { __typename } }';
const SHOWN = `query ($id: ID!) { node(id: $id) { ... on SupervisionRecord { version timeline { type summary }
  clocks { deadline { latest } earlier { asOf before { latest } } } } } }`;

/** Found on 5 February 2024; on the 6th Keppres 10/2024 made the 14th a holiday. */
describe('a changed calendar', () => {
  let gateway: TestGateway;
  let id: string;
  const as = new Map<string, Ask>();
  const ask = (name: string) => as.get(name)!;
  const who: Readonly<Record<string, SeatWish>> = {
    secretariat: { office: 'REGENCY', role: 'SECRETARIAT' },
    panwascam: { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict },
  };
  beforeAll(async () => {
    const trial = { today: '2024-02-05' as CivilDate, signInKey: Buffer.alloc(32, 7) };
    gateway = await startTestGateway({ trial });
    for (const [name, wish] of Object.entries(who)) as.set(name, await signedIn(gateway.url, wish));
    const day = '2024-02-05';
    const { suspicion } = formInput() as { suspicion: object };
    id = await recorded(
      ask('panwascam'),
      formInput({
        startedAt: moment('00:00', day),
        endedAt: moment('00:01', day),
        suspicion: { ...suspicion, foundOn: day },
      }),
    );
    await ask('secretariat')(DAY, { day: '2024-02-06' });
  });
  afterAll(() => gateway.close());

  async function listed(): Promise<readonly Data[]> {
    const found: Data[] = [];
    for (let after: string | null = null; ;) {
      const { data, text }: { data: Data | null; text: string } = await ask('secretariat')(LIST, { after });
      const part: Data = data!['deadlineChanges']!;
      expect(String(part['__typename']), text).toBe('DeadlineChanges');
      found.push(...(part['changes'] as unknown as Data[]));
      after = part['next'] as unknown as string | null;
      if (after === null) return found;
    }
  }
  const applied = async (changes: readonly object[], commandId = uuid(), by = 'secretariat') =>
    (await ask(by)(APPLY, { input: { commandId, changes } })).data?.['applyDeadlineChanges'];

  it('is listed with the dates before and now, and why', async () => {
    expect(await listed()).toMatchObject([
      {
        id,
        owner: 'RECORD',
        version: 1,
        number: null,
        periods: [
          {
            rule: 'FINDING_WINDOW',
            before: { earliest: '2024-02-12', latest: '2024-02-16' },
            deadline: {
              earliest: '2024-02-12',
              latest: '2024-02-19',
              explain: expect.stringContaining('Keppres 10/2024'),
            },
          },
        ],
      },
    ]);
  });

  it('is refused where the input is wrong, and to whom it is not for', async () => {
    const wrong = await ask('secretariat')(LIST, { after: 'RECORD 1' });
    expect(wrong.data?.['deadlineChanges']).toMatchObject({
      __typename: 'InputRefusal',
      issues: [{ path: ['after'] }],
    });
    const elsewhere = globalId('SupervisionRecord', '11.01', uuid());
    for (const [changes, code] of [
      [[{ id: 'x', version: 1 }], 'ID_MALFORMED'],
      [[{ id: elsewhere, version: 1 }], 'ID_MALFORMED'],
      [[{ id: globalId('Finding', regency.code, uuid()), version: 1 }], 'ID_MALFORMED'],
      [Array.from({ length: 101 }, () => ({ id, version: 1 })), 'TOO_MANY'],
    ] as const) {
      expect(await applied(changes)).toMatchObject({ __typename: 'InputRefusal', issues: [{ code }] });
    }
    expect(await applied([], 'x')).toMatchObject({ issues: [{ code: 'ID_MALFORMED', path: ['commandId'] }] });
    const { errors, data } = await ask('panwascam')(LIST);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is applied as it was listed, once; the dates before stay beside those of now', async () => {
    expect(await applied([{ id, version: 7 }])).toEqual({
      __typename: 'ApplyDeadlineChangesSuccess',
      changed: [],
      passedOver: [id],
    });
    const commandId = uuid();
    const done = { __typename: 'ApplyDeadlineChangesSuccess', changed: [id], passedOver: [] };
    expect(await applied([{ id, version: 1 }], commandId)).toEqual(done);
    expect(await applied([{ id, version: 1 }], commandId)).toEqual(done);
    expect(await listed()).toEqual([]);
    const { data } = await ask('panwascam')(SHOWN, { id });
    expect(data!['node']).toEqual({
      version: 2,
      timeline: [
        { type: 'SUPERVISION_RECORDED', summary: expect.any(String) },
        { type: 'RECORD_REDATED', summary: 'Deadlines recomputed' },
      ],
      clocks: [
        {
          deadline: { latest: '2024-02-19' },
          earlier: [{ asOf: '2024-02-06', before: { latest: '2024-02-16' } }],
        },
      ],
    });
  });
});
