import { describe, expect, it } from 'vitest';
import { after, factsOn, recorded, step, suspicion } from '../../test/supervision-examples';
import { clocksOf } from './clocks';
import { redateRecord } from './redate-record';
import { evolve, type SupervisionRecord } from './state';

/** On 5 February nobody knew that 14 February would be a holiday: Keppres 10/2024 was made on the 6th. */
const before = factsOn('2024-02-05T14:00:00+08:00');
const since = factsOn('2024-02-06T09:00:00+08:00');
const times = { startedAt: '2024-02-05T08:00:00+08:00', endedAt: '2024-02-05T11:00:00+08:00' };
const found = { ...suspicion, occurredOn: '2024-02-05', foundOn: '2024-02-05' };
const record = recorded({ ...times, suspicion: found }, before);
const advised = after(
  record,
  step('GIVE_CORRECTION_ADVICE', {
    deliveredAt: '2024-02-05T13:00:00+08:00',
    period: { kind: 'DAYS', days: 10 },
  }),
  before,
);

function redated(on: SupervisionRecord, facts = since): SupervisionRecord {
  const event = redateRecord(on, facts);
  if (!event) throw new Error('nothing moved');
  return evolve(on, event);
}

describe('a decree made after a record', () => {
  it('moves the periods that run, and the dates before are kept', () => {
    expect(redateRecord(record, since)).toMatchObject({
      type: 'RECORD_REDATED',
      state: 'RECORDED',
      office: 'PANWASCAM:63.11.03',
      asOf: '2024-02-06',
      clocks: [
        {
          position: 0,
          rule: 'FINDING_WINDOW',
          before: { earliest: '2024-02-12', latest: '2024-02-16' },
          deadline: { earliest: '2024-02-12', latest: '2024-02-19' },
        },
      ],
    });
    const after = redated(record);
    expect(after.version).toBe(record.version + 1);
    expect(after.state).toBe(record.state);
    expect(after.findingWindow?.latest).toBe('2024-02-19');
    expect(clocksOf(after)[0]?.earlier).toMatchObject([{ asOf: '2024-02-06', before: { latest: '2024-02-16' } }]);
  });

  it('moves the days that were set for advice too', () => {
    const event = redateRecord(advised, since);
    expect(event?.clocks.map(({ position, rule }) => [position, rule])).toEqual([
      [0, 'FINDING_WINDOW'],
      [1, 'CORRECTION_ADVICE'],
    ]);
    expect(redated(advised).advice[0]?.due?.latest).toBe(event?.clocks[1]?.deadline.latest);
    expect(redated(advised).advice[0]?.due?.latest).not.toBe(advised.advice[0]?.due?.latest);
  });

  it('moves nothing twice', () => {
    expect(redateRecord(redated(advised), since)).toBeNull();
  });

  it('moves nothing on the day before it was made, nor what ends before its holiday', () => {
    expect(redateRecord(record, before)).toBeNull();
    expect(redateRecord(recorded(), since)).toBeNull();
  });

  it('leaves a moment that was set, which no calendar moves', () => {
    const until = step('GIVE_CORRECTION_ADVICE', {
      deliveredAt: '2024-02-05T13:00:00+08:00',
      period: { kind: 'UNTIL', until: '2024-02-20T13:00:00+08:00' },
    });
    expect(redateRecord(after(record, until, before), since)?.clocks.map(({ position }) => position)).toEqual([0]);
  });

  it('leaves a period that has ended as it was told', () => {
    const proposed = after(advised, step('PROPOSE_FINDING', {}, 'Diusulkan sebelum habis.'), before);
    const plenary = { heldOn: '2024-02-05', minutesNumber: '01/BA/2024', membersPresent: 3 };
    const fixed = after(proposed, step('FIX_FINDING', { plenary }), before);
    expect(clocksOf(fixed).every(({ stoppedOn }) => stoppedOn !== null)).toBe(true);
    expect(redateRecord(fixed, since)).toBeNull();
  });

  it('has nothing to do where nothing is suspected', () => {
    expect(redateRecord(recorded({ ...times, suspicion: null }, before), since)).toBeNull();
  });
});

describe('the count from the lapse of advice', () => {
  const short = after(
    record,
    step('GIVE_CORRECTION_ADVICE', { deliveredAt: '2024-02-05T13:00:00+08:00', period: { kind: 'DAYS', days: 1 } }),
    before,
  );

  it('stays beside the window, by the changed calendar', () => {
    // Proposed on the 7th, but by a program that did not know the decree of the 6th yet.
    const proposed = after(short, step('PROPOSE_FINDING'), factsOn('2024-02-07T09:00:00+08:00'));
    const lapse = (one: SupervisionRecord) =>
      one.findingWindow?.alternatives.find(({ assume }) => assume === 'FROM_LAPSE_OF_ADVICE');
    const unaware = {
      ...proposed,
      findingWindow: {
        ...record.findingWindow!,
        alternatives: [{ ...lapse(proposed)!, latest: record.findingWindow!.latest }],
      },
    };
    const now = redated(unaware, factsOn('2024-02-07T10:00:00+08:00'));
    expect(now.findingWindow?.latest).toBe('2024-02-19');
    expect(lapse(now)).toEqual(lapse(proposed));
    expect(redateRecord(now, factsOn('2024-02-07T10:00:00+08:00'))).toBeNull();
  });
});

describe('a year that was not decreed', () => {
  const early = factsOn('2023-09-11T14:00:00+08:00');
  const times = { startedAt: '2023-09-11T08:00:00+08:00', endedAt: '2023-09-11T11:00:00+08:00' };
  const told = recorded(
    { ...times, suspicion: { ...suspicion, occurredOn: '2023-09-11', foundOn: '2023-09-11' } },
    early,
  );
  const long = after(
    told,
    step('GIVE_CORRECTION_ADVICE', {
      deliveredAt: '2023-09-11T13:00:00+08:00',
      period: { kind: 'DAYS', days: 90 },
    }),
    early,
  );

  it('leaves a period without an end until it is decreed', () => {
    expect(long.advice[0]?.due).toBeNull();
    expect(clocksOf(long).map(({ position }) => position)).toEqual([0]);
    expect(redateRecord(long, early)).toBeNull();
    const decreed = redateRecord(long, factsOn('2023-09-12T08:00:00+08:00'));
    expect(decreed?.clocks).toMatchObject([{ position: 1, before: null, deadline: { rule: 'CORRECTION_ADVICE' } }]);
    expect(clocksOf(evolve(long, decreed!)).map(({ position }) => position)).toEqual([0, 1]);
  });
});
