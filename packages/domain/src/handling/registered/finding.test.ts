import { describe, expect, it } from 'vitest';
import type { Instant } from '@awaslog/law/civil-date';
import type { SupervisionRecord } from '../../supervision';
import { after, factsOn, findingId, member, recorded, step } from '../../../test/supervision-examples';
import { panwascamMember, running, said, take, type Around } from '../../../test/matter-examples';

const proposed = after(recorded(), step('PROPOSE_FINDING'), factsOn('2024-01-09T09:00:00+08:00', member));
const fixed = after(proposed, step('FIX_FINDING'), factsOn('2024-01-10T15:00:00+08:00', member));

const by = (record: SupervisionRecord | null, day: string): Around => ({
  at: `2024-01-${day}T10:00:00+08:00` as Instant,
  actor: panwascamMember,
  facts: { record },
});

describe('registering a finding', () => {
  it('copies what the record and its plenary say, and starts the seven days', () => {
    const matter = take(null, 'REGISTER_FINDING', {}, by(fixed, '11'));
    expect(matter).toMatchObject({
      source: { kind: 'FINDING', recordId: fixed.id, findingId },
      election: 'PEMILU_2024',
      area: '63.11.03',
      substage: 'RECEIPT',
      kinds: ['ADMINISTRATIVE'],
      respondents: ['KPU_REGENCY'],
      states: { HANDLING: 'REGISTERED' },
    });
    expect(matter.entries[0]?.number?.series).toBe('FINDING_REGISTERED');
    expect(running(matter)).toEqual({ STUDY: ['2024-01-18', '2024-01-22'] });
  });

  it('is refused with what is wrong where no such finding is fixed', () => {
    const told = (record: SupervisionRecord | null, changes: object = {}, day = '11') =>
      said(null, 'REGISTER_FINDING', changes, by(record, day));
    expect(told(null)).toEqual(['UNKNOWN_RECORD']);
    expect(told(fixed, { recordId: '018cd1a0-0000-7000-8000-0000000000ff' })).toEqual(['UNKNOWN_RECORD']);
    expect(told(proposed)).toEqual(['FINDING_NOT_FIXED']);
    expect(told(fixed, { findingId: '018cd1a0-0000-7000-8000-0000000000ff' })).toEqual(['FINDING_OF_ANOTHER_RECORD']);
    expect(told(fixed, {}, '09')).toEqual(['BEFORE_PLENARY']);
  });

  it('later than is recalled, or by another office, is told', () => {
    expect(said(null, 'REGISTER_FINDING', {}, by(fixed, '11'))).toEqual([]);
    expect(said(null, 'REGISTER_FINDING', {}, by(fixed, '15'))).toEqual(['FINDING_REGISTERED_LATE']);
    const { actor: _, ...regency } = by(fixed, '11');
    expect(said(null, 'REGISTER_FINDING', {}, regency)).toEqual(['OFFICE_OF_ANOTHER']);
  });
});
