import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, formInput, moment, recorded, signedIn, uuid, type Ask } from './ask';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();
const LAST_DAY =
  '__typename ... on LastDayForAdvice { day periodDays explain warning { code cites { article } } window { earliest } }';
const ASK = `query ($foundOn: Date!, $days: Int, $area: String, $election: ElectionCode, $asOf: Date) {
  lastDayForAdvice(foundOn: $foundOn, periodDays: $days, area: $area, election: $election, asOf: $asOf) {
    ${LAST_DAY} ... on Refusal { code message } } }`;
const OF_RECORD = `query ($id: ID!, $days: Int) { node(id: $id) { ... on SupervisionRecord {
  lastDayForAdvice(periodDays: $days) { day explain warning { code message } } } } }`;
const ADVICE = `mutation ($input: GiveCorrectionAdviceInput!) { giveCorrectionAdvice(input: $input) {
  __typename ... on Refusal { issues { code path } } } }`;

describe('the last day for correction advice', () => {
  let gateway: TestGateway;
  let anybody: Ask;
  let member: Ask;
  beforeAll(async () => {
    gateway = await startTestGateway();
    anybody = askAs(gateway.url, null);
    member = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
  });
  afterAll(() => gateway.close());

  const asked = async (variables: object) => (await anybody(ASK, variables)).data!['lastDayForAdvice']!;

  it.each([
    ['a plain week', '2024-01-08', undefined, '2024-01-09'],
    ['one day set', '2024-01-08', 1, '2024-01-11'],
    ['four days set: the day of finding itself', '2024-01-08', 4, '2024-01-08'],
    ['five days set', '2024-01-08', 5, null],
    ['the Monday before the vote', '2024-02-05', undefined, null],
    ['the same with two days set', '2024-02-05', 2, '2024-02-05'],
  ])('is told to anybody: %s', async (_name, foundOn, days, day) => {
    const answer = await asked({ foundOn, days });
    expect(answer).toMatchObject({ __typename: 'LastDayForAdvice', day, periodDays: days ?? 3 });
    const warning = day === null ? { code: 'NO_DAY_FOR_ADVICE', cites: [{ article: '18' }, { article: '454' }] } : null;
    expect(answer['warning']).toEqual(warning);
    expect(String(answer['explain'])).toContain('the earlier limit for fixing the finding');
  });

  it('is refused by the law room where it has no answer, without what was typed', async () => {
    const foundOn = '2024-01-08';
    expect(await asked({ foundOn, election: 'PILKADA_2024' })).toMatchObject({ code: 'NOT_IN_REGIME' });
    expect(await asked({ foundOn, days: 0 })).toMatchObject({ code: 'INVALID_PERIOD' });
    expect(await asked({ foundOn, area: 'Budi Santoso' })).toMatchObject({ code: 'UNKNOWN_AREA' });
    expect(await asked({ foundOn: '2031-01-08' })).toMatchObject({ code: 'YEAR_NOT_DECREED' });
    const wrong = await anybody(ASK, { foundOn: 'Budi Santoso', asOf: 'Budi Santoso' });
    expect(wrong.data!['lastDayForAdvice']).toMatchObject({ code: 'INVALID_DATE' });
    expect(wrong.text).not.toContain('Budi');
  });

  const setDay = (day: string) => anybody(`mutation { setTrialDay(input: { day: "${day}" }) { __typename } }`);
  const ofRecord = async (id: string, days?: number) => {
    const { data, errors } = await member(OF_RECORD, { id, days });
    expect(errors).toEqual([]);
    return data!['node']!['lastDayForAdvice'];
  };

  it('stands on a record, and warns from the day after it', async () => {
    const id = await recorded(member);
    expect(await ofRecord(id)).toMatchObject({ day: '2024-01-09', warning: null });
    expect(await ofRecord(id, 1)).toMatchObject({ day: '2024-01-11', warning: null });
    expect(await ofRecord(id, 9)).toMatchObject({ day: null, warning: { code: 'NO_DAY_FOR_ADVICE' } });
    await setDay('2024-01-09');
    expect(await ofRecord(id)).toMatchObject({ day: '2024-01-09', warning: null });
    await setDay('2024-01-10');
    expect(await ofRecord(id)).toMatchObject({ day: '2024-01-09', warning: { code: 'LAST_DAY_FOR_ADVICE_PASSED' } });
    await setDay('2024-01-08');
    const { errors } = await member(OF_RECORD, { id, days: -1 });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('is the day on which the act itself still asks for no other period', async () => {
    const given = async (day: string) => {
      await setDay(day);
      const recordId = await recorded(member);
      const advice = { addressee: 'PPK', manner: 'ORAL', advice: 'Cari.', deliveredAt: moment('00:00', day) };
      const input = { ...advice, recordId, commandId: uuid(), expectedVersion: 1 };
      const outcome = (await member(ADVICE, { input })).data!['giveCorrectionAdvice'];
      await setDay('2024-01-08');
      return outcome;
    };
    expect(await given('2024-01-09')).toEqual({ __typename: 'GiveCorrectionAdviceSuccess' });
    expect(await given('2024-01-10')).toMatchObject({ issues: [{ code: 'PERIOD_NEEDED', path: ['period'] }] });
  });

  it('is not there where nothing is suspected, or no administrative error, or the election has no such period', async () => {
    const { suspicion } = formInput() as { suspicion: object };
    for (const form of [
      { suspicion: null },
      { suspicion: { ...suspicion, kinds: ['CRIMINAL'] } },
      { election: 'PILKADA_2024' },
    ]) {
      expect(await ofRecord(await recorded(member, formInput(form)))).toBeNull();
    }
  });
});
