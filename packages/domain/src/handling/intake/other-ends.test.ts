import { describe, expect, it } from 'vitest';
import type { Matter } from '..';
import { begin, judged, next, panwascamMember, running, said, take } from '../../../test/matter-examples';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });

const received = begin();
const reviewed = take(received, 'REVIEW_REPORT', {}, on('09'));
const registered = take(reviewed, 'REGISTER_REPORT', {}, on('10'));
const incomplete = take(received, 'REVIEW_REPORT', judged('EVIDENCE'), on('09'));
const asked = take(incomplete, 'REQUEST_COMPLETION', {}, on('10'));
const completed = take(asked, 'COMPLETE_REPORT', {}, on('11'));

describe('withdrawal', () => {
  const before: [string, Matter][] = [
    ['received', received],
    ['reviewed', reviewed],
    ['awaiting completion', asked],
    ['completed', completed],
  ];
  it.each(before)('of a report that is %s ends it with all its clocks', (_, matter) => {
    const withdrawn = take(matter, 'WITHDRAW', {}, on('11'));
    expect(withdrawn.states.INTAKE).toBe('WITHDRAWN');
    expect(running(withdrawn)).toEqual({});
  });

  it('after registration is recorded, and the handling goes on', () => {
    const withdrawn = take(registered, 'WITHDRAW', {}, on('11'));
    expect(withdrawn.states).toEqual({ INTAKE: 'REGISTERED', HANDLING: 'REGISTERED' });
    expect(running(withdrawn)).toHaveProperty('STUDY');
    expect(said(registered, 'WITHDRAW', {}, on('11'))).toEqual(['PROCESS_GOES_ON']);
    expect(next(registered, 'WITHDRAW', on('11').at)).toMatchObject({ standing: 'MAY', cites: [{ article: '17' }] });
  });

  it('has no object twice', () => {
    const withdrawn = take(received, 'WITHDRAW', {}, on('09'));
    expect(said(withdrawn, 'WITHDRAW', {}, on('09'))).toEqual(['NO_SUCH_STEP']);
  });
});

describe('preliminary information', () => {
  const withdrawn = take(received, 'WITHDRAW', {}, on('09'));

  it('is made of a withdrawn report, and of an unregistered one whose material requirements are met', () => {
    expect(take(withdrawn, 'TREAT_AS_PRELIMINARY', {}, on('10')).states.INTAKE).toBe('PRELIMINARY_INFORMATION');
    const formal = take(begin({}, on('17')), 'REVIEW_REPORT', judged('IN_TIME'), on('17'));
    const declined = take(formal, 'DECLINE_REPORT', {}, on('18'));
    expect(said(declined, 'TREAT_AS_PRELIMINARY', {}, on('18'))).toEqual([]);
  });

  it('of a report that lacks a material requirement needs a reason', () => {
    const declined = take(asked, 'DECLINE_REPORT', {}, on('16'));
    expect(said(declined, 'TREAT_AS_PRELIMINARY', {}, on('16'))).toEqual(['REASON_NEEDED']);
    expect(said(declined, 'TREAT_AS_PRELIMINARY', {}, { ...on('16'), reason: 'Isinya jelas' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'MATERIAL_NOT_MET',
    ]);
  });

  it('is not made of a registered report', () => {
    expect(said(registered, 'TREAT_AS_PRELIMINARY', {}, on('11'))).toEqual(['NO_SUCH_STEP']);
  });
});

describe('a report that belongs elsewhere', () => {
  const ethics = { kinds: ['ETHICS'], respondents: ['SUPERVISOR'] };
  const ours = begin(ethics, { actor: panwascamMember });
  const there = take(ours, 'REVIEW_REPORT', { kinds: ['ETHICS'] }, { ...on('09'), actor: panwascamMember });

  it('is taken over by the regency, reviewed or not once more, and registered there', () => {
    expect(said(there, 'TAKE_OVER_REPORT', {}, on('10'))).toEqual(['MATTER_OF_ANOTHER_OFFICE']);
    const taken = take(there, 'TAKE_OVER_REPORT', {}, on('10'));
    expect(taken).toMatchObject({ office: 'REGENCY:63.11', states: { INTAKE: 'TAKEN_OVER' } });
    expect(said(taken, 'REGISTER_REPORT', {}, on('10'))).toEqual([]);
    expect(take(taken, 'REVIEW_REPORT', { kinds: ['ETHICS'] }, on('10')).states.INTAKE).toBe('REVIEWED');
  });

  it('is taken over outside the known procedure where it is about anything else, or by another', () => {
    const other = take(
      begin({}, { actor: panwascamMember }),
      'REVIEW_REPORT',
      {},
      { ...on('09'), actor: panwascamMember },
    );
    expect(said(other, 'TAKE_OVER_REPORT', {}, on('10'))).toContain('REASON_NEEDED');
    expect(said(there, 'TAKE_OVER_REPORT', {}, { ...on('10'), actor: panwascamMember, reason: 'Alasan' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'ALREADY_WITH_THIS_OFFICE',
    ]);
  });

  it('is transferred with a reason, and carried on there', () => {
    expect(said(reviewed, 'TRANSFER_REPORT', {}, on('10'))).toEqual(['REASON_NEEDED']);
    expect(said(there, 'TRANSFER_REPORT', { to: 'REGENCY:63.11' }, { ...on('10'), actor: panwascamMember })).toEqual(
      [],
    );
    const to = { to: 'PANWASCAM:63.11.03' };
    const transferred = take(reviewed, 'TRANSFER_REPORT', to, { ...on('10'), reason: 'Tempat kejadian' });
    expect(transferred.office).toBe('PANWASCAM:63.11.03');
    expect(said(transferred, 'REVIEW_REPORT', {}, { ...on('10'), actor: panwascamMember })).toEqual([]);
    const elsewhere = { ...transferred, area: '63.11.04' as never };
    expect(next(elsewhere, 'REVIEW_REPORT', on('10').at, panwascamMember)).toMatchObject({ standing: 'MAY' });
    const toOthers = { ...elsewhere, office: 'PANWASCAM:63.11.05' as never };
    expect(next(toOthers, 'REVIEW_REPORT', on('10').at, panwascamMember).standing).toBe('NOT_THIS_ACTOR');
    expect(said(reviewed, 'TRANSFER_REPORT', { to: 'REGENCY:63.11' }, { ...on('10'), reason: 'x' })).toEqual([
      'SAME_OFFICE',
    ]);
  });
});

describe('a referral and a stop', () => {
  it('refers other law straight, which ends the intake', () => {
    const other = take(received, 'REVIEW_REPORT', { kinds: ['OTHER_LAW'] }, on('09'));
    expect(said(other, 'REFER_REPORT', {}, on('10'))).toEqual([]);
    const referred = take(other, 'REFER_REPORT', {}, on('10'));
    expect([referred.states.INTAKE, running(referred)]).toEqual(['REFERRED', {}]);
    expect(said(reviewed, 'REFER_REPORT', {}, on('10'))).toEqual(['REASON_NEEDED']);
  });

  it('keeps an election violation that the report suspects beside it, with its period', () => {
    const both = take(received, 'REVIEW_REPORT', { kinds: ['OTHER_LAW', 'ADMINISTRATIVE'] }, on('09'));
    expect(said(both, 'REFER_REPORT', {}, on('10'))).toEqual(['OTHER_KINDS_REMAIN']);
    const referred = take(both, 'REFER_REPORT', {}, on('10'));
    expect([referred.states.INTAKE, running(referred)]).toEqual(['REVIEWED', running(both)]);
    expect(take(referred, 'REGISTER_REPORT', {}, on('10')).states.HANDLING).toBe('REGISTERED');
  });

  it('stops an administrative report after the national result; other grounds need a reason', () => {
    expect(said(reviewed, 'STOP_REPORT', {}, on('10'))).toEqual([]);
    expect(said(reviewed, 'STOP_REPORT', { ground: 'SAME_MATTER_HANDLED' }, on('10'))).toEqual(['REASON_NEEDED']);
    expect(said(reviewed, 'STOP_REPORT', { otherMatter: reviewed.id }, on('10'))).toEqual(['SAME_MATTER']);
  });
});
