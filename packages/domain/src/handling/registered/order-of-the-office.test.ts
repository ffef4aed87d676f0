import { describe, expect, it } from 'vitest';
import { begin, next, panwascamMember, running, said, take } from '../../../test/matter-examples';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const why = (day: string) => ({ ...on(day), reason: 'Alasan' });

const registered = take(take(begin(), 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10'));
const studied = take(registered, 'FINISH_STUDY', {}, on('16'));
const decided = take(studied, 'DECIDE', {}, on('17'));

describe('the order of the office', () => {
  it('assigns a division and persons, anew each time, without a norm', () => {
    expect(said(registered, 'ASSIGN_MATTER', {}, on('10'))).toEqual([]);
    const assigned = take(registered, 'ASSIGN_MATTER', {}, on('10'));
    expect(assigned).toMatchObject({ division: 'P3S', handlers: ['regency-2'] });
    expect(take(assigned, 'ASSIGN_MATTER', { division: null, handlers: [] }, on('11')).handlers).toEqual([]);
  });

  it('links another matter once, and never itself', () => {
    const linked = take(registered, 'LINK_MATTER', {}, on('10'));
    expect(linked.links).toEqual([{ relation: 'SAME_EVENT', matterId: '018cd1a0-0000-7000-8000-0000000000b2' }]);
    expect(said(linked, 'LINK_MATTER', {}, on('10'))).toEqual(['DUPLICATE']);
    expect(said(registered, 'LINK_MATTER', { other: registered.id }, on('10'))).toEqual(['SAME_MATTER']);
  });

  it('announces the status outside the known procedure, since its norm was not read', () => {
    expect(said(decided, 'ANNOUNCE_STATUS', {}, on('18'))).toEqual(['REASON_NEEDED']);
    expect(take(decided, 'ANNOUNCE_STATUS', {}, why('18')).states.HANDLING).toBe('ANNOUNCED');
  });

  it('closes what was announced, and tells what still runs', () => {
    const announced = take(decided, 'ANNOUNCE_STATUS', {}, why('18'));
    expect(said(announced, 'CLOSE_MATTER', {}, on('19'))).toEqual(['CLOCKS_STILL_RUN']);
    const closed = take(announced, 'CLOSE_MATTER', {}, on('19'));
    expect(said(closed, 'INVITE', {}, on('19'))).toEqual(['NO_SUCH_STEP']);
    expect(said(decided, 'CLOSE_MATTER', {}, on('18'))).toEqual(['REASON_NEEDED']);
  });

  it('reopens with a reason what is closed, and nothing that is still handled', () => {
    const closed = take(take(decided, 'ANNOUNCE_STATUS', {}, why('18')), 'CLOSE_MATTER', {}, on('19'));
    expect(said(closed, 'REOPEN_MATTER', {}, on('22'))).toEqual(['REASON_NEEDED']);
    expect(take(closed, 'REOPEN_MATTER', {}, why('22')).states.HANDLING).toBe('REGISTERED');
    expect(said(registered, 'REOPEN_MATTER', {}, why('22'))).toEqual(['NO_SUCH_STEP']);
  });

  it('merges a matter into another: nothing more is done here until it is reopened', () => {
    const merged = take(registered, 'MERGE_MATTER', {}, why('11'));
    expect(merged.states.HANDLING).toBe('STOPPED');
    expect(running(merged)).toEqual({});
    expect(said(merged, 'INVITE', {}, on('12'))).toEqual(['NO_SUCH_STEP']);
    const reopened = take(merged, 'REOPEN_MATTER', {}, why('12'));
    expect(reopened.links).toEqual([]);
    expect(said(reopened, 'FINISH_STUDY', {}, on('12'))).toEqual(['NO_SESSION_HELD']);
    expect(said(registered, 'MERGE_MATTER', { into: registered.id }, why('11'))).toEqual(['SAME_MATTER']);
  });

  it('takes a matter of another office over, with a reason', () => {
    const taken = take(registered, 'TAKE_OVER_MATTER', {}, { ...why('11'), actor: panwascamMember });
    expect(taken.office).toBe('PANWASCAM:63.11.03');
    expect(said(registered, 'TAKE_OVER_MATTER', {}, why('11'))).toEqual(['SAME_OFFICE']);
  });

  it('takes the tracks over with the matter, so that the regency hears what a Panwascam decided', () => {
    const by = { actor: panwascamMember };
    const here = take(registered, 'TAKE_OVER_MATTER', {}, { ...why('11'), ...by });
    const outcomes = ['ADMINISTRATIVE', 'CRIMINAL', 'ETHICS'].map((kind) => ({ kind, outcome: 'PROVEN' }));
    const studiedHere = take(here, 'FINISH_STUDY', {}, { ...on('16'), ...by });
    const decidedHere = take(studiedHere, 'DECIDE', { outcomes }, { ...on('17'), ...by });
    expect(decidedHere.states).toMatchObject({ ADMINISTRATIVE: 'AT_SUBDISTRICT', CRIMINAL: 'AT_SUBDISTRICT' });
    const taken = take(decidedHere, 'TAKE_OVER_MATTER', {}, why('18'));
    expect(taken.states).toMatchObject({ ADMINISTRATIVE: 'AT_REGENCY', CRIMINAL: 'AT_REGENCY', ETHICS: 'OPEN' });
    expect(running(taken)).toMatchObject({ ADMINISTRATIVE_RULING: ['2024-01-30', '2024-01-30'] });
    expect(next(taken, 'OPEN_HEARING', on('19').at)).toMatchObject({ standing: 'MAY' });
    const upward = next(taken, 'RECOMMEND_UPWARD', on('19').at);
    expect(upward).toMatchObject({ standing: 'MAY_NOT' });
    const declared = take(decidedHere, 'DECLARE_CRIME', {}, { ...why('17'), ...by });
    expect(take(declared, 'TAKE_OVER_MATTER', {}, why('18')).states.CRIMINAL).toBe('DECLARED');
  });
});
