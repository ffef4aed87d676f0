import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuid } from '../ask';
import type { TestGateway } from '../trial-gateway';
import { noNormRead, startInTheEvening, teller, type Teller } from './teller';

const ADVISE = `mutation ($input: GiveCorrectionAdviceInput!) { giveCorrectionAdvice(input: $input) {
  __typename ... on GiveCorrectionAdviceSuccess { record { version } } } }`;

/** What happened in each story was reported of a real place. */
describe('a finding from its supervision to its last outcome', () => {
  let gateway: TestGateway;
  let tell: Teller;
  beforeAll(async () => {
    gateway = await startInTheEvening();
  });
  afterAll(() => gateway.close());
  beforeEach(async () => {
    tell = await teller(gateway.url);
  });

  it('a warehouse leaks, the advice lapses, and KPU carries the ruling out', async () => {
    await tell.day('2024-01-08');
    const finding = await tell.fixedFinding(
      'REGENCY',
      { substage: 'STORAGE', suspicion: { event: 'Atap gudang bocor', respondents: ['KPU_REGENCY'] } },
      ['ADMINISTRATIVE'],
    );
    const advised = await tell.seats.REGENCY(ADVISE, {
      input: {
        commandId: uuid(),
        recordId: finding.recordId,
        expectedVersion: 1,
        reason: null,
        addressee: 'KPU_REGENCY',
        manner: 'WRITTEN',
        advice: 'Pindahkan kotak suara dari bawah atap yang bocor.',
        deliveredAt: tell.moment('11:00'),
      },
    });
    expect(advised.data, advised.text).toMatchObject({ giveCorrectionAdvice: { record: { version: 2 } } });
    // Three days in the later reading end on Friday the 12th; nobody moved the boxes.
    await tell.day('2024-01-15');
    await tell.fix(finding, 2);
    const registered = await tell.take('REGISTER_FINDING', pick(finding));
    expect(registered.states).toEqual({ HANDLING: 'REGISTERED' });
    expect(registered.due['STUDY']).toEqual(['2024-01-22', '2024-01-24']);
    await tell.day('2024-01-16');
    await tell.take('INVITE', { sessionAt: '2024-01-18T09:00:00+08:00' });
    await tell.day('2024-01-18');
    await tell.take('HOLD_SESSION');
    await tell.day('2024-01-19');
    await tell.take('FINISH_STUDY');
    const decided = await tell.take('DECIDE');
    expect(decided.states).toEqual({ HANDLING: 'DECIDED', ADMINISTRATIVE: 'AT_REGENCY' });
    expect(decided.due['STUDY']).toBeUndefined();
    await tell.day('2024-01-23');
    await tell.take('OPEN_HEARING');
    await tell.take('HOLD_HEARING');
    await tell.day('2024-01-30');
    const ruled = await tell.take('RULE');
    expect(ruled.due['RULING_EXECUTION']).toEqual(['2024-02-02', '2024-02-02']);
    await tell.day('2024-02-01');
    const executed = await tell.take('CONFIRM_RULING_EXECUTED');
    expect(executed.states['ADMINISTRATIVE']).toBe('EXECUTED');
    expect(executed.due['RULING_EXECUTION']).toBeUndefined();
    await tell.take('ANNOUNCE_STATUS', {}, 'REGENCY', noNormRead);
    expect((await tell.take('CLOSE_MATTER')).states['HANDLING']).toBe('CLOSED');
  });

  it('ballots were swapped between electoral districts; the sub-district recommends and KPU does not act', async () => {
    await tell.day('2024-01-08');
    const finding = await tell.fixedFinding(
      'PANWASCAM',
      { substage: 'SORTING_FOLDING', suspicion: { event: 'Surat suara tertukar dapil', respondents: ['PPK'] } },
      ['ADMINISTRATIVE'],
    );
    await tell.day('2024-01-10');
    await tell.fix(finding, 1);
    await tell.take('REGISTER_FINDING', pick(finding), 'PANWASCAM');
    await tell.day('2024-01-12');
    await tell.take('FINISH_STUDY', {}, 'PANWASCAM');
    const decided = await tell.take('DECIDE', {}, 'PANWASCAM');
    expect(decided.states['ADMINISTRATIVE']).toBe('AT_SUBDISTRICT');
    const ruledTooLow = await tell.take('OPEN_HEARING', {}, 'PANWASCAM', 'Kami ingin memutus sendiri.');
    expect(ruledTooLow.refused).toBe('NOT_COMPETENT');
    const up = await tell.take('RECOMMEND_UPWARD', {}, 'PANWASCAM');
    expect(up.states['ADMINISTRATIVE']).toBe('AT_REGENCY');
    expect(up.matter['office']).toEqual({ kind: 'REGENCY' });
    await tell.day('2024-01-15');
    await tell.take('OPEN_HEARING');
    await tell.day('2024-01-19');
    await tell.take('RULE');
    await tell.day('2024-01-23');
    const early = await tell.take('COMPLAIN_TO_DKPP');
    expect(early.refused).toBe('INVALID_INPUT');
    await tell.day('2024-01-25');
    const complained = await tell.take('COMPLAIN_TO_DKPP', { answerExpectedOn: '2024-02-23' });
    expect(complained.states['ADMINISTRATIVE']).toBe('DKPP_COMPLAINT');
    // What KPU left undone is before DKPP now; what runs is the time for its answer.
    expect(complained.due['RULING_EXECUTION']).toBeUndefined();
    expect(complained.due['REFERRAL_ANSWER']).toEqual(['2024-02-23', '2024-02-23']);
    await tell.day('2024-01-30');
    expect((await tell.take('RECORD_DKPP_RECEIVED')).states['ADMINISTRATIVE']).toBe('DKPP_COMPLAINT');
    await tell.day('2024-02-20');
    const answered = await tell.take('RECORD_DKPP_ANSWER');
    expect(answered.states['ADMINISTRATIVE']).toBe('DKPP_ANSWERED');
    expect(answered.due['REFERRAL_ANSWER']).toBeUndefined();
    await tell.day('2024-04-22');
    expect((await tell.take('RECORD_DKPP_DONE')).states['ADMINISTRATIVE']).toBe('DKPP_DONE');
  });

  it('the head of a polling team marks left-over ballots and is convicted', async () => {
    await tell.day('2024-02-14');
    const finding = await tell.fixedFinding(
      'REGENCY',
      { substage: 'VOTING_DAY', suspicion: { event: 'Sisa surat suara dicoblos', respondents: ['KPPS'] } },
      ['CRIMINAL'],
    );
    await tell.day('2024-02-15');
    await tell.fix(finding, 1);
    await tell.take('REGISTER_FINDING', pick(finding));
    await tell.day('2024-02-19');
    await tell.take('FINISH_STUDY', { kinds: ['CRIMINAL'] });
    const decided = await tell.take('DECIDE', { outcomes: [{ kind: 'CRIMINAL', outcome: 'PROVEN' }] });
    expect(decided.states['CRIMINAL']).toBe('AT_REGENCY');
    await tell.take('DISCUSS_IN_GAKKUMDU');
    const declared = await tell.take('DECLARE_CRIME', { at: tell.moment('14:00') });
    expect(declared.due['POLICE_REFERRAL']?.[0]).toContain('2024-02-20T14:00:00');
    await tell.day('2024-02-20');
    const referred = await tell.take('REFER_TO_POLICE', { receivedByPoliceOn: '2024-02-20' });
    expect(referred.warnings).not.toContain('DONE_AFTER_PERIOD');
    expect(referred.due['INVESTIGATION']).toEqual(['2024-03-05', '2024-03-13']);
    await tell.day('2024-03-04');
    await tell.take('RECORD_FILE_TO_PROSECUTOR');
    await tell.day('2024-03-08');
    await tell.take('RECORD_COURT_FILING', {}, 'REGENCY', 'Pelimpahan menurut jadwal kejaksaan.');
    await tell.day('2024-03-15');
    expect((await tell.take('RECORD_DISTRICT_JUDGMENT')).states['CRIMINAL']).toBe('DISTRICT_JUDGED');
    await tell.day('2024-03-25');
    await tell.take('RECORD_JUDGMENT_RECEIVED');
    await tell.day('2024-03-27');
    expect((await tell.take('RECORD_EXECUTION')).states['CRIMINAL']).toBe('EXECUTED');
  });

  it('supplies arrive late and the organisers answer for it before DKPP', async () => {
    await tell.day('2024-02-14');
    const finding = await tell.fixedFinding(
      'REGENCY',
      { substage: 'STATION_DELIVERY', suspicion: { event: 'Logistik terlambat', respondents: ['KPU_REGENCY'] } },
      ['ETHICS'],
    );
    await tell.day('2024-02-16');
    await tell.fix(finding, 1);
    await tell.take('REGISTER_FINDING', pick(finding));
    await tell.day('2024-02-21');
    await tell.take('FINISH_STUDY', { kinds: ['ETHICS'] });
    const decided = await tell.take('DECIDE', { outcomes: [{ kind: 'ETHICS', outcome: 'PROVEN' }] });
    expect(decided.states['ETHICS']).toBe('OPEN');
    const sent = await tell.take('FORWARD_ETHICS', { addressee: 'DKPP', answerExpectedOn: '2024-03-22' });
    expect(sent.due['REFERRAL_ANSWER']).toEqual(['2024-03-22', '2024-03-22']);
    await tell.day('2024-02-26');
    expect((await tell.take('RECORD_ETHICS_RECEIVED')).due['REFERRAL_ANSWER']).toBeDefined();
    await tell.day('2024-04-22');
    expect((await tell.take('RECORD_ETHICS_ANSWER')).due).toEqual({});
    expect((await tell.take('RECORD_ETHICS_DONE')).refused).toBeNull();
  });

  it('supplies are stolen from a warehouse and the police answer', async () => {
    await tell.day('2024-01-08');
    const finding = await tell.fixedFinding(
      'REGENCY',
      { substage: 'STORAGE', suspicion: { event: 'Perlengkapan dicuri', respondents: ['UNKNOWN'] } },
      ['OTHER_LAW'],
    );
    await tell.day('2024-01-10');
    await tell.fix(finding, 1);
    await tell.take('REGISTER_FINDING', pick(finding));
    await tell.day('2024-01-12');
    await tell.take('FINISH_STUDY', { kinds: ['OTHER_LAW'] });
    await tell.take('DECIDE', { outcomes: [{ kind: 'OTHER_LAW', outcome: 'PROVEN' }] });
    await tell.take('FORWARD_OTHER_LAW', { addressee: 'POLICE' });
    await tell.day('2024-01-15');
    await tell.take('RECORD_OTHER_LAW_RECEIVED', { addressee: 'POLICE' });
    await tell.day('2024-02-01');
    await tell.take('RECORD_OTHER_LAW_ANSWER', { addressee: 'POLICE' });
    expect((await tell.take('RECORD_OTHER_LAW_DONE', { addressee: 'POLICE' })).refused).toBeNull();
  });

  it('ballots of another district are used at a station and the vote is held again', async () => {
    await tell.day('2024-02-14');
    const { station } = tell.picks;
    const finding = await tell.fixedFinding(
      'PANWASCAM',
      { substage: 'VOTING_DAY', suspicion: { event: 'Surat suara dapil lain dipakai', respondents: ['KPPS'] } },
      ['ADMINISTRATIVE'],
    );
    await tell.day('2024-02-15');
    await tell.fix(finding, 1);
    await tell.take('REGISTER_FINDING', pick(finding), 'PANWASCAM');
    await tell.day('2024-02-16');
    const recommended = await tell.take('RECOMMEND_VOTING', { station }, 'PANWASCAM');
    expect(recommended.due['REPEAT_VOTE']?.[0]).toBe('2024-02-24');
    await tell.day('2024-02-18');
    const answered = await tell.take('ANSWER_VOTING_RECOMMENDATION', {}, 'PANWASCAM');
    expect(answered.refused).toBeNull();
    await tell.day('2024-02-24');
    const held = await tell.take('ANSWER_VOTING_RECOMMENDATION', { answer: 'HELD' }, 'PANWASCAM');
    expect(held.refused).toBeNull();
  });
});

function pick({ recordId, findingId }: { readonly recordId: string; readonly findingId: string }) {
  return { recordId, findingId };
}
