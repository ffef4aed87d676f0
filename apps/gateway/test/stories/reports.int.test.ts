import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAs, uuid } from '../ask';
import type { TestGateway } from '../trial-gateway';
import { noNormRead, startInTheEvening, teller, type Teller } from './teller';

/** What becomes of a report: registered or not, withdrawn, taken over, merged. */
describe('a report from its delivery to its last outcome', () => {
  let gateway: TestGateway;
  let tell: Teller;
  beforeAll(async () => {
    gateway = await startInTheEvening();
  });
  afterAll(() => gateway.close());
  beforeEach(async () => {
    tell = await teller(gateway.url);
  });

  it('a report is withdrawn before registration and goes on as preliminary information', async () => {
    await tell.day('2024-01-08');
    const received = await tell.take('RECEIVE_REPORT', { knownOn: '2024-01-05', occurredOn: '2024-01-05' });
    expect(received.due['INITIAL_REVIEW']).toEqual(['2024-01-10', '2024-01-10']);
    expect(received.next).toContain('REVIEW_REPORT');
    await tell.day('2024-01-09');
    const withdrawn = await tell.take('WITHDRAW');
    expect(withdrawn.states['INTAKE']).toBe('WITHDRAWN');
    expect(withdrawn.due).toEqual({});
    const kept = await tell.take('TREAT_AS_PRELIMINARY', { preliminaryInformationId: uuid() });
    expect(kept.states['INTAKE']).toBe('PRELIMINARY_INFORMATION');
  });

  it('a report lacks a formal requirement, is not completed, and becomes preliminary information', async () => {
    await tell.day('2024-01-08');
    await tell.take('RECEIVE_REPORT', { knownOn: '2024-01-05', occurredOn: '2024-01-05', respondents: [] });
    await tell.day('2024-01-10');
    const lacking = ['REPORTER', 'RESPONDENT', 'IN_TIME', 'TIME_AND_PLACE', 'ACCOUNT', 'EVIDENCE'].map(
      (requirement) => ({ requirement, met: requirement !== 'RESPONDENT', note: null }),
    );
    const reviewed = await tell.take('REVIEW_REPORT', { requirements: lacking, result: 'INCOMPLETE' });
    expect(reviewed.states['INTAKE']).toBe('REVIEWED');
    expect((await tell.take('REGISTER_REPORT')).refused).toBe('REQUIREMENTS_NOT_MET');
    await tell.day('2024-01-11');
    expect((await tell.take('REQUEST_COMPLETION', { lacking: ['RESPONDENT'] })).states['INTAKE']).toBe(
      'AWAITING_COMPLETION',
    );
    await tell.day('2024-01-18');
    expect((await tell.take('DECLINE_REPORT')).states['INTAKE']).toBe('NOT_REGISTERED');
    const kept = await tell.take('TREAT_AS_PRELIMINARY', { preliminaryInformationId: uuid() }, 'REGENCY', 'Materiel.');
    expect(kept.states['INTAKE']).toBe('PRELIMINARY_INFORMATION');
  });

  it('a report is withdrawn after registration, the study takes longer, and nothing is proven', async () => {
    await tell.day('2024-01-08');
    await tell.take('RECEIVE_REPORT', { knownOn: '2024-01-05', occurredOn: '2024-01-05' });
    await tell.day('2024-01-09');
    await tell.take('REVIEW_REPORT');
    const registered = await tell.take('REGISTER_REPORT');
    expect(registered.states).toEqual({ INTAKE: 'REGISTERED', HANDLING: 'REGISTERED' });
    expect(registered.matter['numbers']).toHaveLength(2);
    await tell.day('2024-01-11');
    expect((await tell.take('WITHDRAW')).states['INTAKE']).toBe('REGISTERED');
    await tell.day('2024-01-15');
    const extended = await tell.take('EXTEND_STUDY');
    // Fourteen working days from registration in total, and not fourteen more.
    expect(extended.due['STUDY_EXTENDED']).toEqual(['2024-01-29', '2024-01-29']);
    await tell.day('2024-01-26');
    await tell.take('FINISH_STUDY');
    const nothing = { outcomes: [{ kind: 'ADMINISTRATIVE', outcome: 'NOT_PROVEN' }] };
    const decided = await tell.take('DECIDE', nothing, 'REGENCY', noNormRead);
    expect(decided.states['HANDLING']).toBe('STOPPED');
    expect((await tell.take('ANNOUNCE_STATUS', {}, 'REGENCY', noNormRead)).states['HANDLING']).toBe('ANNOUNCED');
  });

  it('a village supervisor is reported for ethics: the sub-district hands it up and the regency decides', async () => {
    await tell.day('2024-01-08');
    await tell.take(
      'RECEIVE_REPORT',
      { knownOn: '2024-01-05', occurredOn: '2024-01-05', respondents: ['SUPERVISOR'], kinds: ['ETHICS'] },
      'PANWASCAM',
    );
    await tell.day('2024-01-09');
    await tell.take('REVIEW_REPORT', { kinds: ['ETHICS'] }, 'PANWASCAM');
    const taken = await tell.take('TAKE_OVER_REPORT');
    expect(taken.matter['office']).toEqual({ kind: 'REGENCY' });
    await tell.take('REGISTER_REPORT', {}, 'REGENCY', 'Kajian awal Panwascam dipakai.');
    await tell.day('2024-01-15');
    await tell.take('FINISH_STUDY', { kinds: ['ETHICS'] });
    const decided = await tell.take('DECIDE', { outcomes: [{ kind: 'ETHICS', outcome: 'PROVEN' }] });
    expect(decided.states['ETHICS']).toBe('OPEN');
    expect((await tell.take('DECIDE_ETHICS', { outcome: 'PROVEN' })).refused).toBeNull();
  });

  it('two reports of one event are linked and one is merged into the other', async () => {
    await tell.day('2024-01-08');
    const facts = { knownOn: '2024-01-05', occurredOn: '2024-01-05' };
    const first = await tell.take('RECEIVE_REPORT', facts);
    await tell.take('RECEIVE_REPORT', facts);
    await tell.day('2024-01-09');
    await tell.take('REVIEW_REPORT');
    await tell.take('REGISTER_REPORT');
    const merged = await tell.take('MERGE_MATTER', { into: first.matter['id'] }, 'REGENCY', noNormRead);
    expect(merged.refused).toBeNull();
    expect((await tell.take('FINISH_STUDY')).refused).toBe('NO_SUCH_STEP');
    // Whoever has not signed in is answered as if it did not exist.
    const read = 'query ($id: ID!) { node(id: $id) { __typename } }';
    const { data } = await askAs(gateway.url, null)(read, { id: merged.matter['id'] });
    expect(data?.['node'] ?? null).toBeNull();
  });
});
