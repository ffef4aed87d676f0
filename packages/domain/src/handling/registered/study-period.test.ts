import { describe, expect, it } from 'vitest';
import { begin, decided, next, running, said, take } from '../../../test/matter-examples';
import type { Matter } from '..';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const why = (day: string) => ({ ...on(day), reason: 'Alasan' });

const reviewed = take(begin(), 'REVIEW_REPORT', {}, on('09'));
/** Registered on Wednesday 10 January 2024: the seven "hari" end on the 17th, or on the 19th as working days. */
const registered = take(reviewed, 'REGISTER_REPORT', {}, on('10'));
const plenary = { outcomes: [{ kind: 'ADMINISTRATIVE', outcome: 'NOT_PROVEN' }] };
const stopped = take(take(registered, 'FINISH_STUDY', {}, on('12')), 'DECIDE', plenary, why('15'));

describe('the time of the study', () => {
  it('is extended until it is over under every reading, and after that with a reason and its date', () => {
    expect(said(registered, 'EXTEND_STUDY', {}, on('19'))).toEqual(['DONE_AFTER_EARLIEST']);
    expect(said(registered, 'EXTEND_STUDY', {}, on('20'))).toEqual(['REASON_NEEDED']);
    const late = decided(registered, 'EXTEND_STUDY', {}, why('20'));
    const warned = late.ok ? late.value.warnings.find(({ code }) => code === 'EXTENDED_AFTER_STUDY') : undefined;
    expect(warned?.message.en).toContain('Friday 19 January 2024');
  });

  it('is the one that runs: one that was answered before says nothing', () => {
    const [study] = registered.clocks.filter(({ rule }) => rule === 'STUDY');
    const answered = { ...study!, stoppedOn: '2024-01-11' as never };
    const other = { ...study!, rule: 'REGISTRATION' as const };
    const twice: Matter = { ...registered, clocks: [answered, other] };
    expect(said(twice, 'EXTEND_STUDY', {}, on('22'))).toEqual([]);
  });

  it('is not known of a matter whose study was over when it was opened again', () => {
    const reopened = take(stopped, 'REOPEN_MATTER', {}, why('16'));
    expect(running(reopened)).toEqual({});
    expect(said(reopened, 'EXTEND_STUDY', {}, on('17'))).toEqual(['REASON_NEEDED']);
    expect(said(reopened, 'EXTEND_STUDY', {}, why('17'))).toContain('NO_PERIOD_AFTER_REOPENING');
    const before = take(take(reviewed, 'WITHDRAW', {}, on('09')), 'REOPEN_MATTER', {}, why('09'));
    const again = take(take(before, 'REVIEW_REPORT', {}, on('10')), 'REGISTER_REPORT', {}, on('10'));
    // A report that was opened again before its registration has the periods of that registration.
    const extended = take(again, 'EXTEND_STUDY', {}, on('11'));
    expect(Object.keys(running(extended))).toEqual(['STUDY_EXTENDED']);
    expect(said(extended, 'EXTEND_STUDY', {}, on('12'))).toEqual(['STUDY_ALREADY_EXTENDED']);
  });

  it('starts nothing where the matter was never registered', () => {
    const loose = { ...registered, entries: [], clocks: [] };
    expect(running(take(loose, 'EXTEND_STUDY', {}, on('12')))).toEqual({});
  });
});

describe('a matter that is opened again', () => {
  it('has the periods of its last end only, keeps its links and goes on by itself', () => {
    const merged = take(registered, 'MERGE_MATTER', {}, why('11'));
    const linked = { relation: 'SAME_EVENT' as const, matterId: registered.id };
    const reopened = take({ ...merged, links: [linked, ...merged.links] }, 'REOPEN_MATTER', {}, why('12'));
    expect(reopened.links).toEqual([linked]);
    const answer = decided(merged, 'REOPEN_MATTER', {}, why('12'));
    const told = answer.ok ? answer.value.warnings.find(({ code }) => code === 'CLOCKS_RUN_AGAIN') : undefined;
    expect(told?.message.en).toContain('1 periods');
  });
});

describe('the plenary', () => {
  const studied = take(registered, 'FINISH_STUDY', {}, on('12'));
  const proven = (kind: string) => ({ outcomes: [{ kind, outcome: 'PROVEN' }] });

  it('lacks a study until one is finished, and its minutes', () => {
    const missing = (matter: Matter) => next(matter, 'DECIDE', on('15').at).missing.map(({ en }) => en);
    expect(missing(registered)).toHaveLength(2);
    expect(missing(registered)[0]).toBe('A finished study.');
    expect(missing(studied)).toHaveLength(1);
    expect(missing(studied)[0]).toBeTruthy();
  });

  it('opens the tracks of what is proven and of nothing else, and leaves an open one where it stands', () => {
    const both = { outcomes: [...proven('ETHICS').outcomes, { kind: 'CRIMINAL', outcome: 'NOT_PROVEN' }] };
    const decidedOn = take(studied, 'DECIDE', both, on('15'));
    expect(decidedOn.states).toMatchObject({ HANDLING: 'DECIDED', ETHICS: 'OPEN' });
    expect(decidedOn.states.CRIMINAL).toBeUndefined();
    expect([decidedOn.kinds, running(decidedOn)]).toEqual([['ETHICS'], {}]);
    const ruled = { ...studied, states: { ...studied.states, ADMINISTRATIVE: 'RULED' } };
    const again = take(ruled, 'DECIDE', proven('ADMINISTRATIVE'), on('15'));
    expect([again.states.ADMINISTRATIVE, running(again)]).toEqual(['RULED', {}]);
    expect(stopped.kinds).toEqual(registered.kinds);
  });

  it('decides each kind once, and is told which one stands twice', () => {
    const twice = { outcomes: [...proven('ETHICS').outcomes, ...proven('ETHICS').outcomes] };
    expect(decided(studied, 'DECIDE', twice, on('15'))).toMatchObject({
      refusal: { issues: [{ code: 'DUPLICATE', path: ['outcomes', 1, 'kind'] }] },
    });
  });
});
