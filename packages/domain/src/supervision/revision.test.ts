import { describe, expect, it } from 'vitest';
import {
  after,
  factsOn,
  formA,
  member,
  recorded,
  recordId,
  recordIn,
  revisionWaitingOn,
  run,
  secretariat,
  step,
  suspicion,
} from '../../test/supervision-examples';
import type { Actor } from '../office';
import { clocksOf } from './clocks';
import { nextActs } from './next-acts';
import { stepNames } from './process';
import type { SupervisionRecord } from './state';
import { evolve } from './state';
import { versionsOf } from './revision';

const at = '2024-01-12T14:00:00+08:00';
const approved = (record: SupervisionRecord) => after(record, step('APPROVE_REVISION'), factsOn(at));
const revised = (record: SupervisionRecord, changes: object) => approved(revisionWaitingOn(record, { ...changes }));

function proposal(record: SupervisionRecord, changes: object, who: Actor = secretariat) {
  const form = { ...record.form, ...changes };
  return run(record, step('PROPOSE_REVISION', { form }), factsOn(at, who));
}

function issuesOf(decided: ReturnType<typeof run>): Readonly<Record<string, string>> {
  if (decided.ok) return {};
  return Object.fromEntries(decided.refusal.issues.map(({ code, path }) => [path.join('.'), code]));
}

const warned = (decided: ReturnType<typeof run>) => (decided.ok ? decided.value.warnings.map(({ code }) => code) : []);

describe('a revision of Form A', () => {
  it('counts once somebody else has approved it, and keeps the version before for ever', () => {
    const waiting = revisionWaitingOn(recorded(), { result: 'Kotak dihitung tiga kali.' });
    expect(waiting.form.result).toBe(formA.result);
    const record = approved(waiting);
    expect(record.form.result).toBe('Kotak dihitung tiga kali.');
    expect(versionsOf(record)).toMatchObject([
      { number: 1, form: { result: formA.result }, by: { actor: member.id, office: member.office }, revised: null },
      {
        number: 2,
        form: { result: 'Kotak dihitung tiga kali.' },
        by: { actor: secretariat.id, at: '2024-01-12T13:00:00+08:00' },
        revised: { grounds: 'Salah tulis.', approvedBy: { actor: member.id, role: 'MEMBER', at } },
      },
    ]);
  });

  it('keeps every version of three, in their order', () => {
    const record = revised(revised(recorded(), { result: 'Dua.' }), { result: 'Tiga.' });
    expect(versionsOf(record).map(({ number, form }) => [number, form.result])).toEqual([
      [1, formA.result],
      [2, 'Dua.'],
      [3, 'Tiga.'],
    ]);
    expect(record.firstForm?.result).toBe(formA.result);
  });

  it('is approved by nobody who proposed it, and may be taken back by whoever did', () => {
    const waiting = revisionWaitingOn(recorded());
    const own = factsOn(at, secretariat);
    expect(run(waiting, step('APPROVE_REVISION'), own)).toMatchObject({ ok: false, refusal: { code: 'OWN_REVISION' } });
    const act = nextActs(waiting, secretariat, own).find(({ command }) => command === 'APPROVE_REVISION');
    expect(act).toMatchObject({ standing: 'MAY_NOT', why: { en: expect.stringContaining('proposed it') as string } });
    const back = after(waiting, step('DECLINE_REVISION'), own);
    expect(back.form).toEqual(waiting.form);
    expect(back.revisions).toMatchObject([{ outcome: { kind: 'DECLINED', grounds: 'Isian semula sudah benar.' } }]);
  });

  it('of another office whose pseudonym is the same is nobody’s own', () => {
    const waiting = revisionWaitingOn(recorded());
    const regency = { ...secretariat, office: 'REGENCY:63.11', territory: '63.11' } as Actor;
    const answer = run(waiting, step('APPROVE_REVISION'), factsOn(at, regency));
    expect(warned(answer)).toContain('REVISION_OF_ANOTHER_OFFICE');
  });

  it('waits alone, and every other step says that it waits', () => {
    const waiting = revisionWaitingOn(recordIn('FINDING_PROPOSED'));
    expect(proposal(waiting, { result: 'Lain lagi.' })).toMatchObject({
      ok: false,
      refusal: { code: 'NO_SUCH_STEP', message: { en: expect.stringContaining('waits') as string } },
    });
    expect(warned(run(waiting, step('FIX_FINDING'), factsOn(at)))).toContain('REVISION_WAITS');
    for (const name of ['APPROVE_REVISION', 'DECLINE_REVISION'] as const) {
      expect(run(recorded(), step(name), factsOn(at))).toMatchObject({ ok: false, refusal: { code: 'NO_SUCH_STEP' } });
    }
  });

  it('is judged as a form is, each field by itself', () => {
    expect(issuesOf(proposal(recorded(), { area: '63.11.09' }))).toEqual({ 'form.area': 'UNKNOWN_AREA' });
    expect(issuesOf(proposal(recorded(), {}))).toEqual({ form: 'NOTHING_REVISED' });
    expect(issuesOf(proposal(recorded(), { suspicion: null }))).toEqual({
      'form.suspicion': 'SUSPICION_IS_FOR_THE_PLENARY',
    });
    expect(issuesOf(proposal(recorded(), { election: 'PILKADA_2024' }))).toEqual({
      'form.election': 'STAYS_AS_RECORDED',
    });
    expect(issuesOf(proposal(recorded(), { preliminaryInformation: recordId }))).toEqual({
      'form.preliminaryInformation': 'STAYS_AS_RECORDED',
    });
  });

  it('leaves a record in the territory of the office that made it, and at its station', () => {
    const regency = { ...secretariat, office: 'REGENCY:63.11', territory: '63.11' } as Actor;
    expect(issuesOf(proposal(recorded(), { area: '63.11.04' }, regency))).toEqual({ 'form.area': 'OUTSIDE_TERRITORY' });
    const who = {
      ...member,
      office: 'STATION_SUPERVISOR:63.11.03.2001/001',
      role: 'SUPERVISOR',
      territory: '63.11.03.2001',
      station: '63.11.03.2001/001',
    } as Actor;
    const there = { area: '63.11.03.2001', station: '63.11.03.2001/001' };
    const record = recorded(there, factsOn('2024-01-08T14:00:00+08:00', who));
    expect(issuesOf(proposal(record, { station: null }))).toEqual({ 'form.station': 'OUTSIDE_TERRITORY' });
  });

  it('needs no reason where the election has no process of its own that was read', () => {
    const record = recorded({ election: 'PILKADA_2024', counts: [] });
    const answer = proposal(record, { result: 'Dua kali.' });
    expect(answer).toMatchObject({ ok: true, value: { outsideKnownProcedure: null } });
    expect(warned(answer)).not.toContain('NO_PROCESS_FOR_THIS_ELECTION');
  });

  it('keeps the proof that was gathered beside the form', () => {
    const gathered = { kind: 'DOCUMENT', description: 'Surat jalan' };
    const proposed = after(recorded(), step('PROPOSE_FINDING', { evidence: [gathered] }), factsOn(at));
    const evidence = [{ kind: 'OTHER_PROOF', description: 'Segel' }];
    const record = revised(proposed, { suspicion: { ...suspicion, evidence } });
    expect(record.evidence).toEqual([...evidence, gathered]);
  });
});

describe('where a revised record stands', () => {
  it('follows the form as long as nothing else did', () => {
    const closed = recordIn('CLOSED');
    expect(revised(closed, { potentialDispute: 'Keberatan saksi.' }).state).toBe('DISPUTE_NOTED');
    const suspected = revised(closed, { suspicion });
    expect(suspected.state).toBe('RECORDED');
    expect(clocksOf(suspected)).toMatchObject([{ rule: 'FINDING_WINDOW', deadline: { from: '2024-01-08' } }]);
  });

  it('stays after a plenary, which is told that it decided on the version before', () => {
    const fixed = recordIn('FINDING_FIXED');
    expect(fixed.findings).toMatchObject([{ formVersion: 1 }]);
    const waiting = revisionWaitingOn(fixed);
    const answer = run(waiting, step('APPROVE_REVISION'), factsOn(at));
    expect(warned(answer)).toContain('REVISED_AFTER_PLENARY');
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(evolve(waiting, answer.value)).toMatchObject({ state: 'FINDING_FIXED', findings: [{ formVersion: 1 }] });
  });

  it('is told of days that contradict what was done since', () => {
    const later = { startedAt: '2024-01-09T08:00:00+08:00', endedAt: '2024-01-09T09:00:00+08:00' };
    expect(warned(proposal(recordIn('ADVICE_OPEN'), later))).toContain('REVISED_AGAINST_LATER_ACTS');
    const found = { suspicion: { ...suspicion, foundOn: '2024-01-11' } };
    expect(warned(proposal(recordIn('FINDING_FIXED'), found))).toContain('REVISED_AGAINST_LATER_ACTS');
    expect(warned(proposal(recordIn('ADVICE_OPEN'), { result: 'Dua.' }))).toEqual(['TWO_READINGS']);
  });
});

describe('next acts', () => {
  it('offer a revision to whoever may propose one, with no period of the law', () => {
    const acts = nextActs(recorded(), member, factsOn(at));
    expect(acts.map(({ command }) => command)).toEqual(stepNames);
    expect(acts.find(({ command }) => command === 'PROPOSE_REVISION')).toMatchObject({ standing: 'MAY', due: null });
  });
});
