import { actNames } from '@awaslog/domain/handling';
import { testRegency, type SeatWish } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, formInput, recorded, signedIn, uuid, type Ask } from './ask';
import { gatewaySchema } from '../src/schema/schema';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();
const CANARY = 'Kenari di gudang';

/** Every way in which records can be met; the words of the record must come out of none of them for whoever may not. */
const ways: readonly [name: string, query: string][] = [
  ['supervisionRecords', '{ supervisionRecords { nodes { result } } }'],
  ['supervisionRecords.edges', '{ supervisionRecords { edges { node { result } } totalCount } }'],
  ['findings', '{ findings { nodes { record { result } } } }'],
  ['workList', '{ workList { nodes { record { result } } } }'],
  ['preliminaryInformation', '{ preliminaryInformation { nodes { records { result } } } }'],
  [
    'overview',
    '{ overview { records bySubstage { records } bySubdistrict { area { supervisionRecords { nodes { result } } } } } }',
  ],
  [
    'area',
    `{ area(code: "${picks.village}") { supervisionRecords { nodes { result } } findings { nodes { record { result } } } } }`,
  ],
  ['area.parent', `{ area(code: "${picks.village}") { parent { supervisionRecords { nodes { result } } } } }`],
  [
    'regency',
    '{ regency { area { supervisionRecords { nodes { result } } } subdistricts { findings { nodes { record { result } } } } } }',
  ],
  ['product', '{ product { regencies { area { supervisionRecords { nodes { result } } } } } }'],
  ['viewer', '{ viewer { territory { supervisionRecords { nodes { result } } } } }'],
  ['node', 'query ($id: ID!) { node(id: $id) { ... on SupervisionRecord { result } } }'],
  ['node of the finding', 'query ($finding: ID!) { node(id: $finding) { ... on Finding { record { result } } } }'],
];

/** Reference is open to everybody. */
const reference = [
  '{ product { trial } viewer { role } elections { name } substages { name } supplyItems { name } offences { deed } lawRules { duty } }',
  '{ regency { subdistricts { name } } deadline(rule: "STUDY", from: "2024-01-08") { __typename } incidents { totalCount } }',
];

type Reader = readonly [name: string, wish: SeatWish | null, reads: 'RECORDS' | 'NOTHING' | 'REFUSED'];
const readers: readonly Reader[] = [
  ['nobody', null, 'REFUSED'],
  ['the public', { role: 'PUBLIC' }, 'REFUSED'],
  ['an integrator', { role: 'INTEGRATOR' }, 'RECORDS'],
  ['a member of the regency', { office: 'REGENCY', role: 'MEMBER' }, 'RECORDS'],
  ['Panwascam of the place', { office: 'PANWASCAM', area: picks.subdistrict }, 'RECORDS'],
  ['PKD of the village', { office: 'VILLAGE_SUPERVISOR', area: picks.village }, 'RECORDS'],
  ['PTPS of the station', { office: 'STATION_SUPERVISOR', station: picks.station }, 'RECORDS'],
  ['Panwascam of another sub-district', { office: 'PANWASCAM', area: picks.otherSubdistrict }, 'NOTHING'],
  ['PKD of another village', { office: 'VILLAGE_SUPERVISOR', area: picks.kelurahan }, 'NOTHING'],
];

describe('who may read', () => {
  let gateway: TestGateway;
  const asks = new Map<string, Ask>();
  let ids: { id: string; finding: string };

  beforeAll(async () => {
    gateway = await startTestGateway({ withIncidents: true });
    for (const [name, wish] of readers) {
      asks.set(name, wish ? await signedIn(gateway.url, wish) : askAs(gateway.url, null));
    }
    const member = asks.get('Panwascam of the place')!;
    const id = await recorded(member, formInput({ result: CANARY, station: picks.station }));
    const propose = `mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) {
      ... on ProposeFindingSuccess { finding { id } } } }`;
    const input = { commandId: uuid(), recordId: id, expectedVersion: 1, findingId: uuid(), evidence: [] };
    const { data } = await member(propose, { input });
    ids = { id, finding: String(data!['proposeFinding']!['finding']!['id']) };
  });
  afterAll(() => gateway.close());

  it.each(readers)('%s', async (name, _wish, reads) => {
    const ask = asks.get(name)!;
    for (const [way, query] of ways) {
      const answer = await ask(query, ids);
      const seen = `${way}: ${answer.text}`;
      if (reads !== 'RECORDS') expect(seen).not.toContain(CANARY);
      const code = name === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      if (reads === 'REFUSED') expect(answer.errors.map(({ extensions }) => extensions.code)).toContain(code);
      if (reads === 'NOTHING') expect(answer.errors, seen).toEqual([]);
    }
    for (const query of reference) expect((await ask(query)).errors).toEqual([]);
  });

  it.each(readers.filter(([, , reads]) => reads === 'RECORDS'))('%s meets the record', async (name) => {
    const ask = asks.get(name)!;
    expect((await ask(ways[0]![1])).text).toContain(CANARY);
    expect((await ask(ways.find(([way]) => way === 'node')![1], ids)).text).toContain(CANARY);
  });

  it('reads no record of others through a node, and says of it what it says of none', async () => {
    const ask = asks.get('Panwascam of another sub-district')!;
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const foreign = await ask(query, { id: ids.id });
    for (const id of [uuid(), 'x', '__proto__:1', Buffer.from('r63.11|').toString('base64url'), `${ids.id}A`]) {
      expect((await ask(query, { id })).text).toBe(foreign.text);
    }
    expect(foreign.data).toEqual({ node: null });
  });

  const mutations: readonly [name: string, input: string, result: string][] = [
    ['recordSupervision', 'RecordSupervisionInput', 'RecordSupervisionSuccess'],
    ['giveCorrectionAdvice', 'GiveCorrectionAdviceInput', 'GiveCorrectionAdviceSuccess'],
    ['confirmAdviceCarriedOut', 'ConfirmAdviceCarriedOutInput', 'ConfirmAdviceCarriedOutSuccess'],
    ['proposeFinding', 'ProposeFindingInput', 'ProposeFindingSuccess'],
    ['fixFinding', 'FixFindingInput', 'FixFindingSuccess'],
    ['rejectFinding', 'RejectFindingInput', 'RejectFindingSuccess'],
    ['proposeRevision', 'ProposeRevisionInput', 'ProposeRevisionSuccess'],
    ['approveRevision', 'ApproveRevisionInput', 'ApproveRevisionSuccess'],
    ['declineRevision', 'DeclineRevisionInput', 'DeclineRevisionSuccess'],
    ['takeUpIncident', 'TakeUpIncidentInput', 'TakeUpIncidentSuccess'],
  ];
  const plenary = { heldOn: '2024-01-08', minutesNumber: '1', membersPresent: 3 };
  const everything = {
    RecordSupervisionInput: () => ({ recordId: uuid(), form: formInput() }),
    GiveCorrectionAdviceInput: () => ({
      addressee: 'PPK',
      manner: 'ORAL',
      advice: 'x',
      deliveredAt: '2024-01-08T08:00:00+08:00',
    }),
    ConfirmAdviceCarriedOutInput: () => ({ carriedOutOn: '2024-01-08', proof: 'x' }),
    ProposeFindingInput: () => ({ findingId: uuid(), evidence: [] }),
    FixFindingInput: () => ({ plenary, kinds: ['ADMINISTRATIVE'], elements: 'x' }),
    RejectFindingInput: () => ({ plenary, grounds: 'x' }),
    ProposeRevisionInput: () => ({ form: formInput({ result: 'x' }), grounds: 'x' }),
    ApproveRevisionInput: () => ({}),
    DeclineRevisionInput: () => ({ grounds: 'x' }),
    TakeUpIncidentInput: () => ({ id: uuid(), incidentId: 'LC-001', area: picks.village }),
  } as const;

  it.each(mutations)('%s is done by nobody, by the public or an integrator', async (name, type, success) => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${success} { __typename } } }`;
    const onRecord = ['RecordSupervisionInput', 'TakeUpIncidentInput'].includes(type)
      ? {}
      : { recordId: ids.id, expectedVersion: 2 };
    const variables = () => ({
      input: { commandId: uuid(), ...onRecord, ...everything[type as keyof typeof everything]() },
    });
    for (const reader of ['nobody', 'the public', 'an integrator']) {
      const { data, errors } = await asks.get(reader)!(query, variables());
      expect(data).toBeNull();
      expect(errors[0]!.extensions.code).toBe(reader === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
    const outsider = await asks.get('Panwascam of another sub-district')!(query, variables());
    expect(outsider.text).not.toContain(success);
  });

  it('a supervisor of a village does not sit at the plenary', async () => {
    const query = 'mutation ($input: FixFindingInput!) { fixFinding(input: $input) { __typename } }';
    const input = { commandId: uuid(), recordId: ids.id, expectedVersion: 2, ...everything.FixFindingInput() };
    const answer = await asks.get('PKD of the village')!(query, { input });
    expect(answer.errors[0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves no field of a root unasked', () => {
    const schema = gatewaySchema();
    const permissionOf = (field: { extensions: object }) =>
      (field.extensions as { pothosOptions: { permission: string } }).pothosOptions.permission;
    const closed = Object.values(schema.getQueryType()!.getFields()).filter(
      // Who reads matters, and who changes dates, has a test of its own.
      (field) => !['READ_REFERENCE', 'SIGN_IN', 'READ_MATTERS', 'REDATE_DEADLINES'].includes(permissionOf(field)),
    );
    expect(closed.map(({ name }) => name).filter((name) => !ways.some(([way]) => way === name))).toEqual([]);
    const elsewhere: string[] = [
      'SIGN_IN',
      'SET_TRIAL_DAY',
      'KEEP_PERSON',
      'RECORD_TIP',
      'REDATE_DEADLINES',
      ...actNames,
    ];
    const writing = Object.values(schema.getMutationType()!.getFields()).filter(
      (field) => !elsewhere.includes(permissionOf(field)),
    );
    expect(writing.map(({ name }) => name).sort()).toEqual(mutations.map(([name]) => name).sort());
  });
});
