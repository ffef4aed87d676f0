import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formInput, moment, RECORD, recorded, REFUSAL, signedIn, uuid, type Ask, type Data } from './ask';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();
const PROPOSE = `mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) {
  __typename ... on ProposeFindingSuccess { record { version } warnings { code } } ${REFUSAL} } }`;
const FIX = `mutation ($input: FixFindingInput!) { fixFinding(input: $input) { __typename ${REFUSAL} } }`;
const ADVICE = `mutation ($input: GiveCorrectionAdviceInput!) { giveCorrectionAdvice(input: $input) {
  __typename ... on GiveCorrectionAdviceSuccess { record { version } } ${REFUSAL} } }`;
const CONFIRM = `mutation ($input: ConfirmAdviceCarriedOutInput!) { confirmAdviceCarriedOut(input: $input) {
  __typename ... on ConfirmAdviceCarriedOutSuccess { record { state } } ${REFUSAL} } }`;
const TAKE_UP = `mutation ($input: TakeUpIncidentInput!) { takeUpIncident(input: $input) {
  __typename ... on TakeUpIncidentSuccess { preliminaryInformation { id incident { code } records { id } } } ${REFUSAL} } }`;

describe('refusals', () => {
  let gateway: TestGateway;
  let ask: Ask;
  let other: Ask;

  beforeAll(async () => {
    gateway = await startTestGateway({ withIncidents: true });
    ask = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
    other = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.otherSubdistrict });
  });
  afterAll(() => gateway.close());

  async function record(form: object, ids: object = {}): Promise<Data> {
    const input = { commandId: uuid(), recordId: uuid(), form, ...ids };
    return (await ask(RECORD, { input })).data!['recordSupervision']!;
  }

  it('name everything that is wrong with an input, by its place in it', async () => {
    const answer = await record(
      formInput({
        purpose: ' ',
        startedAt: 'kemarin',
        counts: [{ item: 'BALLOT', claimed: -1 }],
        suspicion: { ...(formInput() as { suspicion: object }).suspicion, foundOn: '2024-02-30' },
        preliminaryInformationId: 'bukan id',
      }),
      { commandId: '1', recordId: 'x' },
    );
    expect(answer).toMatchObject({ __typename: 'InputRefusal', code: 'INVALID_INPUT', rule: null });
    const issues = answer['issues'] as unknown as { code: string; path: string[] }[];
    const found = Object.fromEntries(issues.map(({ code, path }) => [path.join('.'), code]));
    expect(found).toEqual({
      commandId: 'ID_MALFORMED',
      recordId: 'ID_MALFORMED',
      'form.purpose': 'REQUIRED',
      'form.startedAt': 'MOMENT_MALFORMED',
      'form.counts.0.claimed': 'NOT_A_COUNT',
      'form.suspicion.foundOn': 'DATE_IMPOSSIBLE',
      'form.preliminaryInformationId': 'ID_MALFORMED',
    });
  });

  it.each([
    ['an area that is not there', { area: picks.missingArea, placeName: null }, 'form.area', 'UNKNOWN_AREA'],
    ['an area of others', { area: picks.foreignArea }, 'form.area', 'UNKNOWN_AREA'],
    ['an area outside the territory', { area: picks.otherSubdistrict }, 'form.area', 'OUTSIDE_TERRITORY'],
    ['a code that is none', { area: 'Awayan' }, 'form.area', 'AREA_CODE_MALFORMED'],
    ['a moment to come', { endedAt: moment('10:00', '2024-03-01') }, 'form.endedAt', 'IN_THE_FUTURE'],
    ['an end before the start', { endedAt: moment('07:00') }, 'form.endedAt', 'ENDS_BEFORE_START'],
    ['NUL in a text', { result: 'Kotak\u0000suara' }, 'form.result', 'TEXT_NOT_WELL_FORMED'],
    ['half a character', { result: 'Kotak \ud800 suara' }, 'form.result', 'TEXT_NOT_WELL_FORMED'],
    [
      'a ballot without its contest',
      { counts: [{ item: 'BALLOT', counted: 3 }] },
      'form.counts.0.contest',
      'CONTEST_NEEDED',
    ],
  ])('tell of %s', async (_name, given, path, code) => {
    const answer = await record(formInput(given));
    expect(answer['__typename']).toBe('InputRefusal');
    const issues = answer['issues'] as unknown as { code: string; path: string[] }[];
    expect(issues.map((issue) => [issue.path.join('.'), issue.code])).toContainEqual([path, code]);
  });

  it('say of an unlisted station what the regency says of it', async () => {
    const station = picks.unlistedStation;
    const answer = await record(formInput({ area: picks.village, station }));
    if (picks.unlistedStanding === 'UNKNOWN_STATION') {
      expect(answer).toMatchObject({ __typename: 'InputRefusal', issues: [{ code: 'UNKNOWN_STATION' }] });
    } else {
      const codes = (answer['warnings'] as unknown as { code: string }[]).map(({ code }) => code);
      expect(codes).toContain('STATION_UNCONFIRMED');
    }
  });

  it('cite the norm where the law refuses', async () => {
    const recordId = await recorded(ask);
    const step = { recordId, reason: 'Diuji.' };
    await ask(PROPOSE, { input: { ...step, commandId: uuid(), expectedVersion: 1, findingId: uuid(), evidence: [] } });
    await ask('mutation { setTrialDay(input: { day: "2024-01-31" }) { __typename } }');
    const plenary = { heldOn: '2024-01-31', minutesNumber: '9/BA/2024', membersPresent: 3 };
    const fix = {
      ...step,
      commandId: uuid(),
      expectedVersion: 2,
      plenary,
      kinds: ['ADMINISTRATIVE'],
      elements: 'Jumlah.',
    };
    const answer = (await ask(FIX, { input: fix })).data!['fixFinding']!;
    await ask('mutation { setTrialDay(input: { day: "2024-01-08" }) { __typename } }');
    expect(answer).toMatchObject({
      __typename: 'LawfulnessRefusal',
      code: 'FINDING_WINDOW_OVER',
      rule: { article: '454' },
    });
    expect(String(answer['nextStep'])).not.toBe('');
  });

  it('tell a step that has no object', async () => {
    const recordId = await recorded(ask);
    const input = { recordId, commandId: uuid(), expectedVersion: 1, carriedOutOn: '2024-01-08', proof: 'Foto' };
    const answer = (await ask(CONFIRM, { input })).data!['confirmAdviceCarriedOut'];
    expect(answer).toMatchObject({ __typename: 'StateRefusal', code: 'NO_SUCH_STEP' });
  });

  it('tell another version, and the same key with another body', async () => {
    const recordId = await recorded(ask);
    const step = { recordId, evidence: [], reason: 'Diuji.' };
    const commandId = uuid();
    const stale = await ask(PROPOSE, { input: { ...step, commandId: uuid(), expectedVersion: 7, findingId: uuid() } });
    expect(stale.data!['proposeFinding']).toMatchObject({ __typename: 'StateRefusal', code: 'CONFLICT' });
    const input = { ...step, commandId, expectedVersion: 1, findingId: uuid() };
    const [first, again] = [await ask(PROPOSE, { input }), await ask(PROPOSE, { input })];
    expect(first.data!['proposeFinding']).toMatchObject({ record: { version: 2 } });
    expect(again.data).toEqual(first.data);
    const reused = await ask(PROPOSE, { input: { ...input, findingId: uuid() } });
    expect(reused.data!['proposeFinding']).toMatchObject({ __typename: 'StateRefusal', code: 'IDEMPOTENCY_CONFLICT' });
  });

  it('answer alike for a record that is missing and one of others', async () => {
    const recordId = await recorded(ask);
    const propose = (id: string) =>
      other(PROPOSE, {
        input: { recordId: id, commandId: uuid(), expectedVersion: 1, findingId: uuid(), evidence: [] },
      });
    const [foreign, missing] = [await propose(recordId), await propose(uuid())];
    expect(foreign.data!['proposeFinding']).toMatchObject({ __typename: 'StateRefusal', code: 'NOT_FOUND' });
    expect(foreign.data).toEqual(missing.data);
  });

  it('take a period in days or until a moment, not both', async () => {
    const recordId = await recorded(ask);
    const advice = { addressee: 'PPK', manner: 'ORAL', advice: 'Cari.', deliveredAt: moment('11:00') };
    const period = { days: 1, until: moment('12:00') };
    const input = { recordId, commandId: uuid(), expectedVersion: 1, ...advice, period };
    const answer = (await ask(ADVICE, { input })).data!['giveCorrectionAdvice'];
    expect(answer).toMatchObject({ __typename: 'InputRefusal', issues: [{ path: ['period'] }] });
    const until = { ...input, commandId: uuid(), period: { until: moment('12:00') } };
    expect((await ask(ADVICE, { input: until })).data!['giveCorrectionAdvice']).toMatchObject({
      record: { version: 2 },
    });
  });

  it('take up a reported incident by its code or its id', async () => {
    const { data } = await ask('{ incidents(first: 2) { nodes { id code } } }');
    const [one, two] = data!['incidents']!['nodes'] as unknown as { id: string; code: string }[];
    const takeUp = (incidentId: string) =>
      ask(TAKE_UP, { input: { commandId: uuid(), id: uuid(), incidentId, area: picks.village } });
    expect((await takeUp(one!.code)).data!['takeUpIncident']).toMatchObject({
      preliminaryInformation: { incident: { code: one!.code }, records: [] },
    });
    expect((await takeUp(two!.id)).data!['takeUpIncident']).toMatchObject({
      preliminaryInformation: { incident: { code: two!.code } },
    });
    expect((await takeUp('ZZ-999')).data!['takeUpIncident']).toMatchObject({
      __typename: 'StateRefusal',
      code: 'NOT_FOUND',
    });
    expect((await takeUp('?')).data!['takeUpIncident']).toMatchObject({ __typename: 'InputRefusal' });
  });

  it('explain in the language of the request', async () => {
    const indonesian = await signedIn(
      gateway.url,
      { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict },
      { 'accept-language': 'id' },
    );
    const input = { commandId: uuid(), recordId: uuid(), form: formInput({ purpose: '' }) };
    const [id, en] = [await indonesian(RECORD, { input }), await ask(RECORD, { input })];
    const messageOf = ({ data }: typeof id) => String(data!['recordSupervision']!['issues']![0]!['message']);
    expect([messageOf(id), messageOf(en)]).toEqual(['Isian ini wajib diisi.', 'This field is required.']);
  });

  it('of the law room leave out what was typed', async () => {
    const query =
      'query ($rule: String!, $from: DayOrMoment!) { deadline(rule: $rule, from: $from) { ... on LawRefusal { code message nextStep } } }';
    for (const [rule, from, code] of [
      ['Budi Santoso', '2024-01-08', 'UNKNOWN_RULE'],
      ['FINDING_WINDOW', 'Budi Santoso', 'INVALID_DATE'],
      ['FINDING_WINDOW', '2031-01-08', 'YEAR_NOT_DECREED'],
    ]) {
      const answer = await ask(query, { rule, from });
      expect(answer.data!['deadline']).toMatchObject({ code });
      expect(answer.text).not.toContain('Budi');
    }
  });
});
