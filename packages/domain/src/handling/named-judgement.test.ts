import { describe, expect, it } from 'vitest';
import { begin, decided, panwascamMember, said, take } from '../../test/matter-examples';
import type { NamedPerson } from '../supervision';
import type { HandlingFacts } from './facts';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const [reporter, proxy, witness] = ['a1', 'a2', 'a3'].map((end) => `018cd1a0-0000-7000-8000-0000000000${end}`);

/** People whom the regency office keeps, but for those that a test says otherwise. */
const keeping = (people: Readonly<Record<string, Partial<NamedPerson>>>): Partial<HandlingFacts> => ({
  person: (reference) => {
    const kept = people[reference];
    return kept ? { role: 'WITNESS', office: 'REGENCY:63.11' as NamedPerson['office'], ...kept } : null;
  },
});
const of = (office: string) => ({ office: office as NamedPerson['office'] });

describe('an office that an act names', () => {
  const received = begin();
  const passed = (to: string, officeExists = () => true) =>
    said(received, 'TRANSFER_REPORT', { to }, { ...on('09'), reason: 'Alasan', facts: { officeExists } });

  it('is there, and handles reports', () => {
    expect(passed('PANWASCAM:63.11.04', () => false)).toEqual(['UNKNOWN_OFFICE']);
    expect(passed('VILLAGE_SUPERVISOR:63.11.04.2001')).toEqual(['OFFICE_HANDLES_NO_REPORTS']);
    expect(passed('STATION_SUPERVISOR:63.11.04.2001/001')).toEqual(['OFFICE_HANDLES_NO_REPORTS']);
    expect(passed('PROVINCE:63')).not.toContain('OFFICE_HANDLES_NO_REPORTS');
  });
});

describe('who an act says works on a matter', () => {
  const received = begin();
  const assigned = (facts: Partial<HandlingFacts>, handlers = ['regency-2']) =>
    said(received, 'ASSIGN_MATTER', { handlers }, { ...on('09'), facts });

  it('goes by a pseudonym that is known, where a list of people is', () => {
    expect(assigned({ officeOfActor: () => null })).toEqual(['UNKNOWN_ACTOR']);
    expect(assigned({ officeOfActor: () => 'REGENCY:63.11' as never })).toEqual([]);
    expect(assigned({ officeOfActor: () => 'PANWASCAM:63.11.04' as never })).toEqual(['ACTOR_OF_ANOTHER_OFFICE']);
    expect(assigned({})).toEqual([]);
  });

  it('is named once', () => {
    const twice = decided(received, 'ASSIGN_MATTER', { handlers: ['regency-2', 'regency-2'] }, on('09'));
    expect(twice).toMatchObject({ refusal: { issues: [{ code: 'DUPLICATE', path: ['handlers', 1] }] } });
  });
});

describe('a person whom an act names', () => {
  const received = (people: Readonly<Record<string, Partial<NamedPerson>>>, changes: object) =>
    decided(null, 'RECEIVE_REPORT', { reporter, ...changes }, { facts: keeping(people) });
  const told = (...given: Parameters<typeof received>) => {
    const answer = received(...given);
    if (answer.ok) return answer.value.warnings.map(({ code }) => code);
    return answer.refusal.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
  };

  it('is kept by this office, or by one that it watches', () => {
    expect(told({}, {})).toEqual(['reporter UNKNOWN_PERSON']);
    expect(told({ [reporter!]: { role: 'REPORTER' } }, {})).toEqual([]);
    expect(told({ [reporter!]: { role: 'REPORTER', ...of('PANWASCAM:63.11.03') } }, {})).toEqual([]);
    expect(told({ [reporter!]: { role: 'REPORTER', ...of('REGENCY:63.10') } }, {})).toEqual([
      'reporter UNKNOWN_PERSON',
    ]);
  });

  it('is one party of an act', () => {
    const kept = { [reporter!]: {}, [witness!]: {} };
    const everybody = { proxy: reporter, powerOfAttorney: true, witnesses: [witness, reporter] };
    expect(told(kept, everybody)).toEqual(['proxy PERSON_NAMED_TWICE', 'witnesses.1 PERSON_NAMED_TWICE']);
    expect(told(kept, { witnesses: [witness, witness?.toUpperCase()] })).toEqual(['witnesses.1 DUPLICATE']);
  });

  it('who came as somebody else is told', () => {
    const kept = { [reporter!]: { role: 'WITNESS' }, [proxy!]: { role: 'PROXY' } } as const;
    expect(told(kept, { proxy, powerOfAttorney: true })).toEqual(['PERSON_OF_ANOTHER_ROLE']);
  });

  it('and was named before is named again by the office to which the matter came', () => {
    const first = received({ [reporter!]: { role: 'REPORTER' } }, {});
    expect(first.ok).toBe(true);
    const matter = take(null, 'RECEIVE_REPORT', { reporter });
    const facts = keeping({ [reporter!]: { role: 'REPORTER' }, [witness!]: { role: 'WITNESS' } });
    const there = take(take(matter, 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10'));
    const heard = (person: string, capacity: string) =>
      said(there, 'INVITE', { person, capacity }, { ...on('22'), actor: panwascamMember, facts });
    expect(heard(reporter!, 'REPORTER')).toEqual(['MATTER_OF_ANOTHER_OFFICE']);
    expect(heard(reporter!, 'WITNESS')).toEqual(['MATTER_OF_ANOTHER_OFFICE', 'PERSON_OF_ANOTHER_ROLE']);
    expect(heard(reporter!, 'EXPERT')).toEqual(['MATTER_OF_ANOTHER_OFFICE']);
    expect(heard(witness!, 'WITNESS')).toEqual(['UNKNOWN_PERSON']);
  });

  it('is taken as stated where nobody looks people up', () => {
    expect(said(null, 'RECEIVE_REPORT', { reporter })).toEqual([]);
  });
});
