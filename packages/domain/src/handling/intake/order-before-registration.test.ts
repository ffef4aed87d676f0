import type { Instant } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { begin, next, regencyMember, running, said, take } from '../../../test/matter-examples';
import { nextActsOfMatter } from '..';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const why = (day: string) => ({ ...on(day), reason: 'Alasan' });
const other = '018cd1a0-0000-7000-8000-0000000000b2';

const received = begin();

describe('before a report is registered', () => {
  it('the office assigns people and links reports of the same event, from the first day', () => {
    expect(said(received, 'ASSIGN_MATTER', {}, on('08'))).toEqual([]);
    const assigned = take(received, 'ASSIGN_MATTER', {}, on('08'));
    expect(assigned).toMatchObject({ handlers: ['regency-2'], states: { INTAKE: 'RECEIVED' } });
    expect(assigned.entries.at(-1)).toMatchObject({ process: 'INTAKE', state: 'RECEIVED' });
    const linked = take(assigned, 'LINK_MATTER', {}, on('08'));
    expect(linked.links).toEqual([{ relation: 'SAME_EVENT', matterId: other }]);
    expect(running(linked)).toEqual(running(received));
  });

  it('the acts are offered in the process that is open, and each once', () => {
    expect(next(received, 'ASSIGN_MATTER', on('08').at)).toMatchObject({ process: 'INTAKE', standing: 'MAY' });
    const registered = take(take(received, 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10'));
    expect(next(registered, 'ASSIGN_MATTER', on('10').at)).toMatchObject({ process: 'HANDLING', standing: 'MAY' });
    const offered = nextActsOfMatter(registered, regencyMember, { now: on('10').at as Instant, zone: 'Asia/Makassar' });
    const names = offered.map(({ command }) => command);
    expect(new Set(names).size).toBe(names.length);
    expect(take(registered, 'ASSIGN_MATTER', {}, on('10')).states).toMatchObject({ INTAKE: 'REGISTERED' });
  });

  it('a recusal that was declared then is respected at the plenary', () => {
    const recused = take(received, 'DECLARE_RECUSAL', {}, on('08'));
    const registered = take(take(recused, 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10'));
    const studied = take(registered, 'FINISH_STUDY', {}, on('16'));
    expect(said(studied, 'DECIDE', {}, on('17'))).toContain('RECUSAL_NOT_RESPECTED');
    expect(said(studied, 'DECIDE', { recused: ['regency-2'] }, on('17'))).not.toContain('RECUSAL_NOT_RESPECTED');
  });

  it('a report is merged into another one with a reason, and may be taken up again', () => {
    expect(said(received, 'MERGE_MATTER', {}, on('08'))).toEqual(['REASON_NEEDED']);
    const merged = take(received, 'MERGE_MATTER', {}, why('08'));
    expect([merged.states.INTAKE, running(merged)]).toEqual(['STOPPED', {}]);
    expect(said(merged, 'REVIEW_REPORT', {}, why('09'))).toEqual(['NO_SUCH_STEP']);
    const reopened = take(merged, 'REOPEN_MATTER', {}, why('09'));
    expect([reopened.states.INTAKE, reopened.links]).toEqual(['RECEIVED', []]);
    expect(said(reopened, 'REVIEW_REPORT', {}, on('09'))).toEqual([]);
  });

  it('a report that has ended is linked and not merged, and one that is looked at is not reopened', () => {
    const withdrawn = take(received, 'WITHDRAW', {}, on('09'));
    expect(said(withdrawn, 'MERGE_MATTER', {}, why('10'))).toEqual(['NO_SUCH_STEP']);
    expect(said(withdrawn, 'LINK_MATTER', {}, on('10'))).toEqual([]);
    expect(said(received, 'REOPEN_MATTER', {}, why('09'))).toEqual(['NO_SUCH_STEP']);
  });

  it('being opened again leaves the study of a later registration its own periods', () => {
    const reopened = take(take(received, 'MERGE_MATTER', {}, why('08')), 'REOPEN_MATTER', {}, why('09'));
    const registered = take(take(reopened, 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10'));
    expect(said(registered, 'EXTEND_STUDY', {}, on('11'))).toEqual([]);
  });
});
