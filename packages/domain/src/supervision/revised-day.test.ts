import { describe, expect, it } from 'vitest';
import {
  after,
  factsOn,
  formA,
  recorded,
  recordIn,
  revisionWaitingOn,
  run,
  step,
  suspicion,
} from '../../test/supervision-examples';
import { clocksOf } from './clocks';
import { redateRecord } from './redate-record';
import type { SupervisionRecord } from './state';

const at = '2024-01-12T14:00:00+08:00';
const foundOn = (day: string) => ({ suspicion: { ...suspicion, foundOn: day, occurredOn: null } });

function revisedTo(record: SupervisionRecord, changes: object): SupervisionRecord {
  return after(revisionWaitingOn(record, { ...changes }), step('APPROVE_REVISION'), factsOn(at));
}

function windowOf(record: SupervisionRecord) {
  const [window] = clocksOf(record);
  return [window?.deadline.from, window?.deadline.earliest, window?.deadline.latest];
}

describe('a revised day of finding', () => {
  it('that is later moves nothing: the earliest day that was stated is counted from, and that is said', () => {
    const waiting = revisionWaitingOn(recorded(), foundOn('2024-01-10'));
    const answer = run(waiting, step('APPROVE_REVISION'), factsOn(at));
    expect(answer.ok && answer.value.warnings).toMatchObject([
      { code: 'WINDOW_STAYS_COUNTED', message: { en: expect.stringContaining('8 January 2024') as string } },
      { code: 'TWO_READINGS' },
    ]);
    const record = revisedTo(recorded(), foundOn('2024-01-10'));
    expect(record.form.suspicion?.foundOn).toBe('2024-01-10');
    expect(record.countedFrom).toBe('2024-01-08');
    expect(windowOf(record)).toEqual(windowOf(recorded()));
  });

  it('that is later gives a plenary no more days', () => {
    const proposed = revisedTo(recordIn('FINDING_PROPOSED'), foundOn('2024-01-10'));
    const late = { plenary: { heldOn: '2024-01-18', minutesNumber: '1', membersPresent: 3 } };
    expect(run(proposed, step('FIX_FINDING', late), factsOn('2024-01-18T14:00:00+08:00'))).toMatchObject({
      ok: false,
      refusal: { code: 'FINDING_WINDOW_OVER', message: { en: expect.stringContaining('8 January 2024') as string } },
    });
  });

  it('that is earlier is counted from', () => {
    const began = { startedAt: '2024-01-05T08:00:00+08:00', endedAt: '2024-01-05T09:00:00+08:00' };
    const record = revisedTo(recorded(), { ...began, ...foundOn('2024-01-05') });
    expect(record.countedFrom).toBe('2024-01-05');
    expect(windowOf(record)).toEqual(['2024-01-05', '2024-01-12', '2024-01-16']);
    expect(revisedTo(record, foundOn('2024-01-08')).countedFrom).toBe('2024-01-05');
  });

  it('puts a slip right: a day before the supervision began counts as the day on which it began', () => {
    const slip = recorded(foundOn('2023-01-08'));
    expect(slip.countedFrom).toBe('2023-01-08');
    const record = revisedTo(slip, foundOn('2024-01-08'));
    expect(record.countedFrom).toBe('2024-01-08');
    expect(windowOf(record)[0]).toBe('2024-01-08');
    expect(revisedTo(slip, foundOn('2024-01-10')).countedFrom).toBe('2024-01-08');
  });

  it('gains nothing by a supervision that is moved with it', () => {
    const moved = { startedAt: '2024-01-10T08:00:00+08:00', endedAt: '2024-01-10T09:00:00+08:00' };
    const record = revisedTo(recorded(), { ...moved, ...foundOn('2024-01-10') });
    expect(record.countedFrom).toBe('2024-01-08');
  });

  it('keeps what was told of the lapse of advice beside it', () => {
    const lapsed = after(recordIn('ADVICE_OPEN'), step('PROPOSE_FINDING'), factsOn(at));
    const told = (record: SupervisionRecord) => record.findingWindow?.alternatives.map(({ assume }) => assume);
    expect(told(lapsed)).toContain('FROM_LAPSE_OF_ADVICE');
    expect(told(revisedTo(lapsed, foundOn('2024-01-07')))).toContain('FROM_LAPSE_OF_ADVICE');
  });

  it('is dated anew from the day that counts', () => {
    const record = revisedTo(recorded(), foundOn('2024-01-10'));
    expect(redateRecord(record, factsOn(at))).toBeNull();
  });

  it('is counted by the calendar of the day of its approval, and of its new place', () => {
    const record = revisedTo(recorded({ ...formA, area: '63.11.03' }), { area: '63.11.03.2001' });
    expect(record.form.area).toBe('63.11.03.2001');
    expect(windowOf(record)).toEqual(windowOf(recorded()));
  });
});
