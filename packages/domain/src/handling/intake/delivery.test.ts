import { describe, expect, it } from 'vitest';
import { begin, decided, panwascamMember, running, said } from '../../../test/matter-examples';

const at = (day: string, time: string) => ({ at: `2024-${day}T${time}:00+08:00` });
const known = (day: string) => ({ knownOn: `2024-${day}`, occurredOn: null });

describe('a report that is delivered', () => {
  it('begins a matter, numbers it and starts the initial review', () => {
    const matter = begin();
    expect(matter).toMatchObject({
      states: { INTAKE: 'RECEIVED' },
      office: 'REGENCY:63.11',
      kinds: ['ADMINISTRATIVE'],
    });
    expect(matter.entries[0]).toMatchObject({ type: 'REPORT_RECEIVED', number: { series: 'REPORT_RECEIVED' } });
    // Two working days by default: Wednesday 10 January.
    expect(running(matter)).toEqual({ INITIAL_REVIEW: ['2024-01-10', '2024-01-10'] });
  });

  it('is warned of nothing where nothing lacks', () => {
    expect(said(null, 'RECEIVE_REPORT')).toEqual([]);
  });

  it('is received although nothing that the law asks for is there', () => {
    const nothing = { reporter: null, occurredOn: null, place: null, account: null, respondents: [], evidence: [] };
    expect(said(null, 'RECEIVE_REPORT', nothing)).toEqual(['REPORT_WITHOUT_EVIDENCE']);
  });

  it.each([
    ['01-08', '08:00', []],
    ['01-08', '07:59', ['OUTSIDE_RECEPTION_HOURS']],
    ['01-08', '16:01', ['OUTSIDE_RECEPTION_HOURS']],
    ['01-12', '16:30', []],
    ['01-12', '16:31', ['OUTSIDE_RECEPTION_HOURS']],
    ['01-13', '10:00', ['OUTSIDE_RECEPTION_HOURS']],
    ['02-10', '10:00', ['OUTSIDE_RECEPTION_HOURS']],
    ['02-11', '03:00', []],
    ['02-14', '23:00', []],
    // The Isra Mikraj, and joint leave after it.
    ['02-08', '10:00', ['OUTSIDE_RECEPTION_HOURS']],
    ['02-09', '10:00', ['OUTSIDE_RECEPTION_HOURS']],
    // Until when the count goes on after voting day is not known; the hours of the office are.
    ['02-15', '10:00', []],
    ['02-15', '22:00', ['RECEPTION_HOURS_UNKNOWN']],
    ['02-17', '10:00', ['RECEPTION_HOURS_UNKNOWN']],
    ['03-11', '10:00', ['RECEPTION_HOURS_UNKNOWN']],
  ])('on %s at %s', (day, time, expected) => {
    expect(said(null, 'RECEIVE_REPORT', known(day), at(day, time))).toEqual(expected);
  });

  it('in a year whose holidays are not decreed has no hours that are known, but for those when nobody is there', () => {
    const in2022 = (time: string) =>
      said(null, 'RECEIVE_REPORT', { knownOn: '2022-12-19', occurredOn: null }, { at: `2022-12-19T${time}:00+08:00` });
    expect(in2022('10:00')).toContain('RECEPTION_HOURS_UNKNOWN');
    expect(in2022('20:00')).toContain('OUTSIDE_RECEPTION_HOURS');
  });

  it('by SigapLapor knows no hours', () => {
    expect(said(null, 'RECEIVE_REPORT', { ...known('01-13'), channel: 'SIGAP_LAPOR' }, at('01-13', '22:00'))).toEqual(
      [],
    );
  });

  it('is late only after the seventh working day, and received all the same', () => {
    // Known on Friday 5 January: the seventh working day is Tuesday the 16th.
    expect(said(null, 'RECEIVE_REPORT', {}, at('01-16', '15:00'))).toEqual([]);
    expect(said(null, 'RECEIVE_REPORT', {}, at('01-17', '09:00'))).toEqual(['DELIVERED_LATE']);
  });

  it('is late by the days of the place, whatever the offset of its moment', () => {
    const utc = (moment: string) => said(null, 'RECEIVE_REPORT', { channel: 'SIGAP_LAPOR' }, { at: moment });
    expect(utc('2024-01-16T15:59:00Z')).toEqual([]);
    expect(utc('2024-01-16T16:00:00Z')).toEqual(['DELIVERED_LATE']);
  });

  it('of a regional election is late after seven calendar days, by the article of that election', () => {
    const pilkada = { election: 'PILKADA_2024', knownOn: '2024-01-08', occurredOn: null };
    const told = (day: string) => said(null, 'RECEIVE_REPORT', pilkada, at(day, '09:00'));
    expect(told('01-15')).not.toContain('DELIVERED_LATE');
    expect(told('01-16')).toContain('DELIVERED_LATE');
  });

  it('of a TSM violation has its own window, to the day of voting', () => {
    const told = { structured: true, channel: 'SIGAP_LAPOR' };
    expect(said(null, 'RECEIVE_REPORT', told, at('02-14', '12:00'))).toEqual([]);
    expect(said(null, 'RECEIVE_REPORT', told, at('02-15', '12:00'))).toEqual(['TSM_AFTER_VOTING']);
  });

  it('through a person asks for the power of attorney', () => {
    const proxy = '018cd1a0-0000-7000-8000-0000000000a2';
    expect(said(null, 'RECEIVE_REPORT', { proxy })).toEqual(['POWER_OF_ATTORNEY_MISSING']);
    expect(said(null, 'RECEIVE_REPORT', { proxy, powerOfAttorney: true })).toEqual([]);
  });

  it('asks for three sets of proof on paper', () => {
    expect(said(null, 'RECEIVE_REPORT', { threeSets: false })).toEqual(['EVIDENCE_NOT_IN_THREE_SETS']);
  });

  it('is not recorded where its days or its place contradict each other', () => {
    expect(said(null, 'RECEIVE_REPORT', { knownOn: '2024-01-09' })).toEqual(['KNOWN_AFTER_DELIVERY']);
    expect(said(null, 'RECEIVE_REPORT', { occurredOn: '2024-01-06' })).toEqual(['FOUND_BEFORE_EVENT']);
    expect(said(null, 'RECEIVE_REPORT', { area: '63.11.05' })).toEqual(['UNKNOWN_AREA']);
    expect(said(null, 'RECEIVE_REPORT', { area: '63.11.04' }, { actor: panwascamMember })).toEqual([
      'OUTSIDE_TERRITORY',
    ]);
    expect(said(null, 'RECEIVE_REPORT', { station: '63.11.03.2001/009' })).toEqual(['UNKNOWN_STATION']);
    expect(said(null, 'RECEIVE_REPORT', { area: '63.11.04', station: '63.11.03.2001/001' })).toEqual([
      'STATION_OUTSIDE_AREA',
    ]);
  });

  it('of an election without these rules has no deadline and says so', () => {
    const stated = { facts: { contestsOf: () => [] } };
    const told = said(null, 'RECEIVE_REPORT', { election: 'PEMILU_2019' }, stated);
    expect(told).toEqual(['NO_PROCESS_FOR_THIS_ELECTION', 'DEADLINE_UNKNOWN']);
    expect(said(null, 'RECEIVE_REPORT', { election: 'PEMILU_2019' })).toEqual(['ELECTION_NOT_HELD']);
  });

  it('comes on a day on which the law of its election held', () => {
    const on = (day: string) =>
      said(null, 'RECEIVE_REPORT', { occurredOn: null, knownOn: day }, { at: `${day}T09:00:00+08:00` });
    expect(on('1945-08-17')).toEqual(['ELECTION_LAW_NOT_IN_FORCE']);
    expect(on('2017-01-09')).toEqual(['ELECTION_LAW_NOT_IN_FORCE']);
    expect(on('2018-01-08')).not.toContain('ELECTION_LAW_NOT_IN_FORCE');
    expect(said(null, 'RECEIVE_REPORT', known('01-07'))).not.toContain('KNOWN_OUTSIDE_THE_LAW');
    const longAgo = { knownOn: '1945-08-17', occurredOn: null };
    expect(said(null, 'RECEIVE_REPORT', longAgo)).toEqual(['KNOWN_OUTSIDE_THE_LAW']);
  });

  it('names each code and each person once', () => {
    const twice = { kinds: ['ETHICS', 'CRIMINAL', 'ETHICS'] };
    expect(decided(null, 'RECEIVE_REPORT', twice)).toMatchObject({
      refusal: { issues: [{ code: 'DUPLICATE', path: ['kinds', 2] }] },
    });
    expect(said(null, 'RECEIVE_REPORT', { respondents: ['PPK', 'PPK'] })).toEqual(['DUPLICATE']);
    const alike = { evidence: ['Foto', 'Foto'] };
    expect(said(null, 'RECEIVE_REPORT', alike)).toEqual([]);
  });
});
