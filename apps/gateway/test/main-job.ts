import { testRegency } from '@awaslog/test-kit/regency';
import { expect } from 'vitest';
import { formInput, RECORD, REFUSAL, signedIn, uuid } from './ask';

const ADVICE = `mutation ($input: GiveCorrectionAdviceInput!) { giveCorrectionAdvice(input: $input) {
  __typename ... on GiveCorrectionAdviceSuccess { record { version state advice { clock { deadline { rule latest } } } } warnings { code } } ${REFUSAL} } }`;
const PROPOSE = `mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) {
  __typename ... on ProposeFindingSuccess { record { version state } finding { id state record { id } clock { standing } } } ${REFUSAL} } }`;
const FIX = `mutation ($input: FixFindingInput!) { fixFinding(input: $input) {
  __typename ... on FixFindingSuccess { record { version state } finding { id state kinds elements plenaryHeldOn clock { standing stoppedOn } } } ${REFUSAL} } }`;
const READ = `query ($id: ID!) { node(id: $id) { __typename id ... on SupervisionRecord {
  state area { code name } office { label } fictional
  findings { id state minutesNumber record { id } }
  timeline { type summary office { kind } }
  nextActs { command standing actor why cites { article } }
  clocks { standing deadline { rule explain cites { article paragraph } } } } } }`;

/**
 * The job that the product is for, from the warehouse to the plenary: a member of Panwascam counts 427 where the paper
 * says 429, gives advice, proposes a finding, and the plenary fixes it.
 */
export async function doTheMainJob(url: string): Promise<void> {
  const { picks, regency } = testRegency();
  const ask = await signedIn(url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
  const recordId = uuid();
  const recording = await ask(RECORD, { input: { commandId: uuid(), recordId, form: formInput() } });
  const record = recording.data!['recordSupervision']!['record']!;
  expect(recording.errors).toEqual([]);
  expect(record).toMatchObject({
    version: 1,
    state: 'RECORDED',
    counts: [{ claimed: 429, counted: 427, discrepancies: [{ code: 'CLAIM_DIFFERS', difference: -2 }] }],
  });
  expect(String(record['counts']![0]!['discrepancies']![0]!['explain'])).toContain('429');

  const step = { recordId, reason: 'Langkah diambil pada hari yang sama.' };
  const advice = await ask(ADVICE, {
    input: {
      ...step,
      commandId: uuid(),
      expectedVersion: 1,
      addressee: 'PPK',
      manner: 'WRITTEN',
      advice: 'Cari dua kotak yang kurang.',
      deliveredAt: (formInput() as { endedAt: string }).endedAt,
      period: { days: 1 },
    },
  });
  expect(advice.data!['giveCorrectionAdvice']).toMatchObject({
    __typename: 'GiveCorrectionAdviceSuccess',
    record: { version: 2, state: 'ADVICE_OPEN', advice: [{ clock: { deadline: { rule: 'CORRECTION_ADVICE' } } }] },
  });

  const work = await ask(
    '{ workList { totalCount nodes { duty record { id } clock { standing deadline { rule } } } } }',
  );
  expect(work.data!['workList']).toMatchObject({
    totalCount: 2,
    nodes: ['CORRECTION_ADVICE', 'FINDING_WINDOW'].map((rule) => ({
      record: { id: record['id'] },
      clock: { deadline: { rule } },
    })),
  });

  const proposal = await ask(PROPOSE, {
    input: { ...step, commandId: uuid(), expectedVersion: 2, findingId: uuid(), evidence: [] },
  });
  expect(proposal.data!['proposeFinding']).toMatchObject({
    __typename: 'ProposeFindingSuccess',
    record: { version: 3, state: 'FINDING_PROPOSED' },
    finding: { state: 'PROPOSED', record: { id: record['id'] } },
  });

  const found = '{ overview { findings } }';
  expect((await ask(found)).data!['overview']).toEqual({ findings: 0 });
  const plenary = { heldOn: '2024-01-08', minutesNumber: '003/BA/2024', membersPresent: 3 };
  const fixing = await ask(FIX, {
    input: {
      ...step,
      commandId: uuid(),
      expectedVersion: 3,
      plenary,
      kinds: ['ADMINISTRATIVE'],
      elements: 'Tidak tepat jumlah.',
    },
  });
  expect(fixing.data!['fixFinding']).toMatchObject({
    record: { version: 4, state: 'FINDING_FIXED' },
    finding: { state: 'FIXED', kinds: ['ADMINISTRATIVE'], clock: { standing: 'STOPPED', stoppedOn: '2024-01-08' } },
  });

  expect((await ask(found)).data!['overview']).toEqual({ findings: 1 });
  const read = await ask(READ, { id: record['id'] });
  expect(read.data!['node']).toMatchObject({
    __typename: 'SupervisionRecord',
    state: 'FINDING_FIXED',
    area: { code: picks.village, name: regency.area(picks.village)?.name },
    findings: [{ state: 'FIXED', minutesNumber: '003/BA/2024', record: { id: record['id'] } }],
    timeline: ['SUPERVISION_RECORDED', 'CORRECTION_ADVICE_GIVEN', 'FINDING_PROPOSED', 'FINDING_FIXED'].map((type) => ({
      type,
      office: { kind: 'PANWASCAM' },
    })),
  });
  expect(read.data!['node']!['nextActs']).toContainEqual(
    expect.objectContaining({ command: 'FIX_FINDING', actor: ['Regency Bawaslu member', 'Panwascam member'] }),
  );
  expect(read.text).toContain('art. 454(5)');
  const finding = await ask('query ($id: ID!) { node(id: $id) { ... on Finding { state record { version } } } }', {
    id: fixing.data!['fixFinding']!['finding']!['id'],
  });
  expect(finding.data!['node']).toEqual({ state: 'FIXED', record: { version: 4 } });
}
