import { describe, expect, it } from 'vitest';
import { begin, decided, running, said, take } from '../../../test/matter-examples';
import type { Matter } from '../matter';
import type { OtherMatter } from '../other-matter';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const why = (day: string) => ({ ...on(day), reason: 'Alasan' });
const OTHER = '018cd1a0-0000-7000-8000-0000000000b2' as Matter['id'];

/** The other matter of the examples as it stands, or nothing that this office can see. */
const facing = (other: Partial<OtherMatter> | null) => ({
  facts: {
    otherMatter: (id: Matter['id']) => other && { id, states: { HANDLING: 'REGISTERED' }, links: [], ...other },
  },
});
const merged = (into: string): Partial<OtherMatter> => ({
  links: [{ relation: 'MERGED_INTO', matterId: into as Matter['id'] }],
});

const received = begin();
const reviewed = take(received, 'REVIEW_REPORT', {}, on('09'));
const registered = take(reviewed, 'REGISTER_REPORT', {}, on('10'));

describe('a matter that is joined to another', () => {
  const merging = (other: Partial<OtherMatter> | null, into?: string) =>
    said(registered, 'MERGE_MATTER', into ? { into } : {}, { ...why('11'), ...facing(other) });

  it('needs one that is there for the office', () => {
    expect(merging(null)).toEqual(['UNKNOWN_MATTER']);
    expect(said(registered, 'LINK_MATTER', {}, { ...on('11'), ...facing(null) })).toEqual(['UNKNOWN_MATTER']);
    const stopped = { ground: 'SAME_MATTER_HANDLED', otherMatter: OTHER };
    expect(said(reviewed, 'STOP_REPORT', stopped, { ...why('11'), ...facing(null) })).toEqual(['UNKNOWN_MATTER']);
  });

  it('is never joined to itself, however its id was written', () => {
    const self = registered.id.toUpperCase();
    expect(merging({}, self)).toEqual(['SAME_MATTER']);
    expect(said(registered, 'LINK_MATTER', { other: self }, on('11'))).toEqual(['SAME_MATTER']);
  });

  it.each<[string, Partial<OtherMatter>, string]>([
    ['went on elsewhere', merged('018cd1a0-0000-7000-8000-0000000000b3'), 'OTHER_MATTER_MERGED'],
    ['goes on in this one', merged(registered.id), 'MERGED_IN_A_CIRCLE'],
    ['is closed', { states: { INTAKE: 'REGISTERED', HANDLING: 'CLOSED' } }, 'OTHER_MATTER_OVER'],
    ['was never registered', { states: { INTAKE: 'NOT_REGISTERED' } }, 'OTHER_MATTER_OVER'],
  ])('does not go on in one that %s, but may be linked to it', (_, other, code) => {
    expect(merging(other)).toEqual([code]);
    expect(said(registered, 'LINK_MATTER', {}, { ...on('11'), ...facing(other) })).toEqual([]);
  });

  it('goes on in a report that is still looked at; where the plenary has decided, that is told', () => {
    expect(merging({ states: { INTAKE: 'REVIEWED' } })).not.toContain('OTHER_MATTER_DECIDED');
    expect(merging({ states: { HANDLING: 'DECIDED' } })).toContain('OTHER_MATTER_DECIDED');
  });

  it('has a bounded number of links', () => {
    const links = Array.from({ length: 50 }, (_, index) => ({
      relation: 'SAME_EVENT' as const,
      matterId: `018cd1a0-0000-7000-8000-0000000001${String(index).padStart(2, '0')}` as Matter['id'],
    }));
    expect(said({ ...registered, links }, 'LINK_MATTER', {}, on('11'))).toEqual(['TOO_MANY']);
  });
});

describe('a matter that is opened again', () => {
  const again = (ended: Matter, day = '15') => take(ended, 'REOPEN_MATTER', {}, why(day));

  it('has the periods that its merger let fall away, from their own start', () => {
    const before = running(registered);
    const reopened = again(take(registered, 'MERGE_MATTER', {}, why('11')));
    expect(running(reopened)).toEqual(before);
    const [study] = reopened.clocks.filter(({ rule, stoppedOn }) => rule === 'STUDY' && stoppedOn === null);
    expect(study).toMatchObject({ from: '2024-01-10', process: 'HANDLING' });
  });

  it('says so in its event, with the warning that no norm lengthens them', () => {
    const answer = decided(take(registered, 'MERGE_MATTER', {}, why('11')), 'REOPEN_MATTER', {}, why('15'));
    expect(answer).toMatchObject({ ok: true, value: { starts: [{ rule: 'STUDY', from: '2024-01-10' }], stops: [] } });
    const told = answer.ok ? answer.value.warnings.map(({ code }) => code) : [];
    expect(told).toContain('CLOCKS_RUN_AGAIN');
    expect(told).not.toContain('NO_PERIOD_AFTER_REOPENING');
  });

  it('has them once, however often it is merged and opened again', () => {
    const once = again(take(registered, 'MERGE_MATTER', {}, why('11')));
    const twice = again(take(once, 'MERGE_MATTER', {}, why('16')), '17');
    expect(twice.clocks.filter(({ stoppedOn }) => stoppedOn === null)).toHaveLength(1);
  });

  it('has none of those that were answered, not even on the same day', () => {
    const sameDay = take(received, 'REVIEW_REPORT', {}, on('09'));
    const reopened = again(take(sameDay, 'MERGE_MATTER', {}, why('09')));
    expect(Object.keys(running(reopened))).toEqual(['REGISTRATION']);
  });

  it('has none of an end that was passed over before', () => {
    const withdrawn = take(received, 'WITHDRAW', {}, on('09'));
    const lookedAt = take(withdrawn, 'REVIEW_REPORT', {}, why('09'));
    expect(running(again(take(lookedAt, 'MERGE_MATTER', {}, why('10'))))).toEqual(running(lookedAt));
  });

  it.each(['STOP_REPORT', 'WITHDRAW', 'DECLINE_REPORT', 'REFER_REPORT'] as const)('after %s too', (end) => {
    const ended = take(reviewed, end, {}, why('10'));
    expect(running(ended)).toEqual({});
    expect(running(again(ended))).toEqual(running(reviewed));
  });

  it('is told that no period is known where none fell away', () => {
    const plenary = { outcomes: [{ kind: 'ADMINISTRATIVE', outcome: 'NOT_PROVEN' }] };
    const stopped = take(take(registered, 'FINISH_STUDY', {}, on('12')), 'DECIDE', plenary, why('15'));
    expect(said(stopped, 'REOPEN_MATTER', {}, why('16'))).toContain('NO_PERIOD_AFTER_REOPENING');
  });

  it('after it was merged, its study is extended as before and once', () => {
    const merge = (matter: Matter) => again(take(matter, 'MERGE_MATTER', {}, why('11')), '12');
    expect(said(merge(registered), 'EXTEND_STUDY', {}, on('12'))).toEqual([]);
    const extended = take(registered, 'EXTEND_STUDY', {}, on('11'));
    expect(said(merge(extended), 'EXTEND_STUDY', {}, why('12'))).toEqual(['STUDY_ALREADY_EXTENDED']);
  });
});

describe('a matter that is closed', () => {
  it('ends its study, tells what others still have to do, and has the study again when it is opened', () => {
    const closed = take(registered, 'CLOSE_MATTER', {}, why('11'));
    expect(running(closed)).toEqual({});
    expect(said(registered, 'CLOSE_MATTER', {}, why('11'))).not.toContain('CLOCKS_STILL_RUN');
    expect(running(take(closed, 'REOPEN_MATTER', {}, why('12')))).toEqual(running(registered));
    const decidedOn = take(take(registered, 'FINISH_STUDY', {}, on('12')), 'DECIDE', {}, on('15'));
    expect(said(decidedOn, 'CLOSE_MATTER', {}, why('16'))).toContain('CLOCKS_STILL_RUN');
    expect(running(take(decidedOn, 'CLOSE_MATTER', {}, why('16')))).toEqual(running(decidedOn));
  });
});
