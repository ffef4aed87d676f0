import { randomBytes } from 'node:crypto';
import { openStore } from '@awaslog/store/store';
import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, signedIn, tokenOf, type Ask } from './ask';
import { gatewayOver, startTestGateway, type TestGateway } from './trial-gateway';

const { regency, picks } = testRegency();
const SIGN_IN =
  'mutation ($seat: ID!) { signIn(input: { seat: $seat }) { __typename ... on SignInSuccess { viewer { role territory { code } permissions } } ... on Refusal { code message nextStep } } }';
const SET_DAY =
  'mutation ($day: Date!) { setTrialDay(input: { day: $day }) { __typename ... on SetTrialDaySuccess { product { today realClock } } ... on Refusal { code issues { code path } } } }';
const seat = regency.seats().find(({ actor }) => actor.office?.startsWith('PANWASCAM'))!.actor;

describe('a trial', () => {
  let gateway: TestGateway;
  let ask: Ask;
  const days: (string | null)[] = [];

  beforeAll(async () => {
    const trial = {
      today: '2024-01-08' as never,
      signInKey: randomBytes(32),
      onDay: (day: string | null) => days.push(day),
    };
    gateway = await startTestGateway({ withSamples: true, trial });
    ask = askAs(gateway.url, null);
  });
  afterAll(() => gateway.close());

  it('offers its seats, by place and role', async () => {
    const { data } = await ask(
      'query ($area: String) { all: seats { id } here: seats(areaPrefix: $area, role: MEMBER) { id role office { kind } territory { code } } }',
      { area: picks.subdistrict },
    );
    expect((data!['all'] as unknown as object[]).length).toBe(regency.seats().length);
    const here = data!['here'] as unknown as { territory: { code: string }; role: string }[];
    expect(here.length).toBe(3);
    expect(here.every(({ role, territory }) => role === 'MEMBER' && territory.code === picks.subdistrict)).toBe(true);
    expect((await ask('{ seats(areaPrefix: "Awayan") { id } }')).data).toEqual({ seats: [] });
  });

  it('gives a token for a seat, and says who it stands for', async () => {
    const { data } = await ask(SIGN_IN, { seat: seat.id });
    expect(data!['signIn']).toMatchObject({ viewer: { role: seat.role, territory: { code: seat.territory } } });
    const member = await signedIn(gateway.url, { office: 'REGENCY', role: 'MEMBER' });
    expect((await member('{ viewer { role label permissions } }')).text).toContain('FIX_FINDING');
    expect((await ask(SIGN_IN, { seat: 'nobody' })).data!['signIn']).toMatchObject({
      __typename: 'StateRefusal',
      code: 'NOT_FOUND',
    });
  });

  it('runs at the day that is set, for everybody and everything', async () => {
    const member = await signedIn(gateway.url, { office: 'REGENCY', role: 'MEMBER' });
    const query =
      '{ product { today realClock } overview { overdue } workList { nodes { clock { standing daysLeft } } } }';
    const before = await member(query);
    expect(before.data!['product']).toEqual({ today: '2024-01-08', realClock: false });
    expect((await ask(SET_DAY, { day: '2024-03-01' })).data!['setTrialDay']).toMatchObject({
      product: { today: '2024-03-01' },
    });
    const after = await member(query);
    expect(after.data!['product']!['today']).toBe('2024-03-01');
    expect(Number(after.data!['overview']!['overdue'])).toBeGreaterThan(Number(before.data!['overview']!['overdue']));
    const standings = (
      after.data!['workList']!['nodes'] as unknown as { clock: { standing: string; daysLeft: number } }[]
    ).map(({ clock }) => clock);
    expect(standings.length).toBeGreaterThan(0);
    for (const clock of standings)
      expect(clock).toMatchObject({ standing: 'OVER', daysLeft: expect.any(Number) as number });
    await ask(SET_DAY, { day: '2024-01-08' });
    expect(days).toEqual(['2024-03-01', '2024-01-08']);
  });

  it.each(['1999-12-31', '2101-01-01', '0000-01-01', '9999-12-31'])(
    'refuses %s, which no trial is about',
    async (day) => {
      const { data } = await ask(SET_DAY, { day });
      expect(data!['setTrialDay']).toMatchObject({
        __typename: 'InputRefusal',
        issues: [{ code: 'YEAR_OUT_OF_RANGE', path: ['day'] }],
      });
      expect((await ask('{ product { today } }')).data).toEqual({ product: { today: '2024-01-08' } });
    },
  );

  it('refuses a day that is none', async () => {
    const { data } = await ask(SET_DAY, { day: '2024-02-30' });
    expect(data!['setTrialDay']).toMatchObject({
      __typename: 'InputRefusal',
      issues: [{ code: 'DATE_IMPOSSIBLE', path: ['day'] }],
    });
  });
});

describe('what is no trial', () => {
  const trial = { today: '2024-01-08' as never, signInKey: randomBytes(32) };

  it('has no seats, no stated day and no explorer', async () => {
    const opened = await openStore({ database: { kind: 'memory' }, regencies: [regency], purpose: 'RECORDS' });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const gateway = await gatewayOver(opened.value, { trial });
    const ask = askAs(gateway.url, null);
    expect((await ask('{ seats { id } }')).data).toEqual({ seats: [] });
    expect((await ask('{ product { trial realClock } }')).data).toEqual({ product: { trial: false, realClock: true } });
    expect((await ask(SIGN_IN, { seat: seat.id })).data!['signIn']).toMatchObject({
      __typename: 'StateRefusal',
      code: 'SIGN_IN_OFF',
    });
    expect((await ask(SET_DAY, { day: '2024-01-08' })).data!['setTrialDay']).toMatchObject({ code: 'NOT_A_TRIAL' });
    expect((await fetch(`${gateway.url}graphql`, { headers: { accept: 'text/html' } })).status).toBe(405);
    await gateway.close();
    await opened.value.close();
  });

  it('takes no seat where others can reach it, and no token of one', async () => {
    const inside = await startTestGateway({ trial });
    const outside = await gatewayOver(inside.store, { trial, host: '0.0.0.0' });
    const url = `http://127.0.0.1:${outside.port}/`;
    expect((await askAs(url, null)(SIGN_IN, { seat: seat.id })).data!['signIn']).toMatchObject({ code: 'SIGN_IN_OFF' });
    expect((await askAs(url, null)('{ seats { id } }')).data).toEqual({ seats: [] });
    expect((await askAs(url, null)(SET_DAY, { day: '2024-03-01' })).data!['setTrialDay']).toMatchObject({
      __typename: 'StateRefusal',
      code: 'TRIAL_DAY_OFF',
    });
    expect((await askAs(url, null)('{ product { today } }')).data).toEqual({ product: { today: '2024-01-08' } });
    const token = await tokenOf(inside.url, seat.id);
    expect((await askAs(url, token)('{ viewer { role } }')).status).toBe(401);
    await outside.close();
    await inside.close();
  });
});
