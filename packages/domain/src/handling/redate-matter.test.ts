import fc from 'fast-check';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { begin, handlingFactsOn, judged, running, take } from '../../test/matter-examples';
import { evolveRedated, redateMatter } from './redate-matter';
import type { Matter } from './matter';

/** On 5 February nobody knew that 14 February would be a holiday: Keppres 10/2024 was made on the 6th. */
const since = handlingFactsOn('2024-02-06T09:00:00+08:00');

function registered(on: string): Matter {
  const at = (day: string) => ({ at: `${day}T09:00:00+08:00` });
  const reviewed = take(begin({}, at('2024-02-01')), 'REVIEW_REPORT', judged(), at('2024-02-02'));
  return take(reviewed, 'REGISTER_REPORT', {}, at(on));
}

function redated(matter: Matter, facts = since): Matter {
  const event = redateMatter(matter, facts);
  if (!event) throw new Error('nothing moved');
  return evolveRedated(matter, event);
}

describe('a decree made after a matter was registered', () => {
  const matter = registered('2024-02-05');

  it('moves the periods that run, and nothing else of the matter', () => {
    const moved = redateMatter(matter, since)?.clocks.filter(({ rule }) => rule === 'STUDY');
    expect(moved).toHaveLength(1);
    const after = redated(matter);
    expect(running(after).STUDY).not.toEqual(running(matter).STUDY);
    expect(after).toEqual({ ...matter, version: matter.version + 1, clocks: after.clocks });
  });

  it('keeps the dates before, for each change', () => {
    const clock = redated(matter).clocks.find(({ rule }) => rule === 'STUDY');
    const before = matter.clocks.find(({ rule }) => rule === 'STUDY')?.deadline;
    expect(clock?.earlier).toMatchObject([
      { asOf: '2024-02-06', before: { earliest: before?.earliest, latest: before?.latest } },
    ]);
  });

  it('leaves what is stopped, what is not moved, and what was moved already', () => {
    const stopped = matter.clocks.map(({ stoppedOn }, position) => (stoppedOn === null ? -1 : position));
    const moved = redateMatter(matter, since)!.clocks.map(({ position }) => position);
    expect(stopped.filter((position) => position >= 0).length).toBeGreaterThan(0);
    expect(moved.filter((position) => stopped.includes(position))).toEqual([]);
    expect(redateMatter(redated(matter), since)).toBeNull();
    expect(redateMatter(matter, handlingFactsOn('2024-02-05T20:00:00+08:00'))).toBeNull();
  });

  it('leaves a period that has ended as it was told, whatever its dates would be now', () => {
    const over = matter.clocks.map((clock) => ({ ...clock, stoppedOn: '2024-02-05' as CivilDate }));
    expect(redateMatter({ ...matter, clocks: over }, since)).toBeNull();
  });

  it('is recorded by the office that applies it, and by that of the matter where nobody has one', () => {
    const below = { ...matter, office: 'PANWASCAM:63.11.03' as Matter['office'] };
    expect(redateMatter(below, since)).toMatchObject({ office: since.actor.office, warnings: [] });
    const nobody = { ...since, actor: { ...since.actor, office: null } };
    expect(redateMatter(below, nobody)?.office).toBe(below.office);
  });

  it('tells a period that could not be dated before', () => {
    const unknown = { ...matter, clocks: matter.clocks.map((clock) => ({ ...clock, deadline: null })) };
    const event = redateMatter(unknown, since);
    expect(event?.clocks.map(({ before }) => before)).toEqual(event?.clocks.map(() => null));
    expect(running(evolveRedated(unknown, event!))).toEqual(running(redated(matter)));
  });
});

it('dates by the changed calendar are those of an act under it, whatever the days', () => {
  const days = fc.integer({ min: 2, max: 5 }).map((day) => `2024-02-0${day}` as CivilDate);
  const later = fc.integer({ min: 6, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`);
  fc.assert(
    fc.property(days, later, (on, today) => {
      const facts = handlingFactsOn(`${today}T10:00:00+08:00` as Instant);
      const matter = registered(on);
      const event = redateMatter(matter, facts);
      const now = event ? evolveRedated(matter, event) : matter;
      const recordedLate = take(
        take(begin({}, { at: '2024-02-01T09:00:00+08:00' }), 'REVIEW_REPORT', judged(), {
          at: '2024-02-02T09:00:00+08:00',
        }),
        'REGISTER_REPORT',
        { on },
        { at: `${today}T10:00:00+08:00` },
      );
      expect(running(now)).toEqual(running(recordedLate));
    }),
    { numRuns: 40 },
  );
});
