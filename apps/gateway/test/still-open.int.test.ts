import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startInTheEvening, teller, type Teller } from './stories/teller';
import type { TestGateway } from './trial-gateway';

const OPEN = `query ($id: ID!) { node(id: $id) { ... on Matter {
  unmetRequirements { code label note }
  referrals { process addressee standing document referredOn expectedOn receivedOn answeredOn doneOn } } } }`;
const requirements = ['REPORTER', 'RESPONDENT', 'IN_TIME', 'TIME_AND_PLACE', 'ACCOUNT', 'EVIDENCE'];
const judged = (...unmet: readonly string[]) =>
  requirements.map((requirement) => {
    const met = !unmet.includes(requirement);
    return { requirement, met, note: met ? null : 'Belum ada.' };
  });

/** What a matter waits for: of its reporter, and of the bodies to which it was passed on. */
describe('what is still open in a matter', () => {
  let gateway: TestGateway;
  let tell: Teller;
  beforeAll(async () => {
    gateway = await startInTheEvening();
  });
  afterAll(() => gateway.close());
  beforeEach(async () => {
    tell = await teller(gateway.url);
  });

  async function open(id: unknown) {
    const { data, errors } = await tell.seats.REGENCY(OPEN, { id });
    expect(errors).toEqual([]);
    return data!['node']!;
  }

  it('is each requirement that the newest review found unmet', async () => {
    await tell.day('2024-01-08');
    const { matter } = await tell.take('RECEIVE_REPORT', { knownOn: '2024-01-05', occurredOn: '2024-01-05' });
    const unmet = async () => (await open(matter['id']))['unmetRequirements'];
    expect(await unmet()).toEqual([]);
    await tell.day('2024-01-09');
    await tell.take('REVIEW_REPORT', { requirements: judged('RESPONDENT', 'EVIDENCE'), result: 'INCOMPLETE' });
    expect(await unmet()).toEqual([
      { code: 'RESPONDENT', label: expect.any(String) as string, note: 'Belum ada.' },
      { code: 'EVIDENCE', label: expect.any(String) as string, note: 'Belum ada.' },
    ]);
    await tell.take('REQUEST_COMPLETION', { lacking: ['RESPONDENT', 'EVIDENCE'] });
    await tell.day('2024-01-10');
    await tell.take('COMPLETE_REPORT');
    await tell.take('REVIEW_REPORT', { requirements: judged(), result: 'COMPLETE' }, 'REGENCY', 'Diperiksa lagi.');
    expect(await unmet()).toEqual([]);
  });

  it('is each referral, as it stands on the day of the request', async () => {
    await tell.day('2024-02-14');
    const finding = await tell.fixedFinding(
      'REGENCY',
      { substage: 'STATION_DELIVERY', suspicion: { event: 'Logistik terlambat', respondents: ['KPU_REGENCY'] } },
      ['ETHICS'],
    );
    await tell.day('2024-02-16');
    await tell.fix(finding, 1);
    const { recordId, findingId } = finding;
    await tell.take('REGISTER_FINDING', { recordId, findingId });
    await tell.day('2024-02-21');
    await tell.take('FINISH_STUDY', { kinds: ['ETHICS'] });
    await tell.take('DECIDE', { outcomes: [{ kind: 'ETHICS', outcome: 'PROVEN' }] });
    const { matter } = await tell.take('FORWARD_ETHICS', { addressee: 'DKPP', answerExpectedOn: '2024-03-06' });
    const standing = async () => (await open(matter['id']))['referrals']!.map((one) => String(one['standing']));
    expect(await standing()).toEqual(['SENT']);
    await tell.day('2024-02-26');
    await tell.take('RECORD_ETHICS_RECEIVED');
    expect(await standing()).toEqual(['RECEIVED']);
    await tell.day('2024-03-06');
    expect(await standing()).toEqual(['RECEIVED']);
    await tell.day('2024-03-07');
    expect(await standing()).toEqual(['OVERDUE']);
    await tell.take('RECORD_ETHICS_ANSWER');
    expect(await standing()).toEqual(['ANSWERED']);
    await tell.take('RECORD_ETHICS_DONE');
    expect((await open(matter['id']))['referrals']).toEqual([
      {
        process: 'ETHICS',
        addressee: 'DKPP',
        standing: 'DONE',
        document: expect.any(String) as string,
        referredOn: '2024-02-21',
        expectedOn: '2024-03-06',
        receivedOn: '2024-02-26',
        answeredOn: '2024-03-07',
        doneOn: '2024-03-07',
      },
    ]);
  });
});
