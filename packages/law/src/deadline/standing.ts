import { Temporal } from 'temporal-polyfill';
import { mayRefuse } from '../citation';
import { type CivilDate, daysBetween, type Instant } from '../civil-date';
import type { Text } from '../result';
import { isMoment, pointText } from '../wording';
import type { Bearer, Deadline } from './deadline';

/** Where today lies between the two readings. */
export type Position = 'OPEN' | 'DUE' | 'PAST_EARLIEST' | 'OVER';

/**
 * What that position means for whose duty or right it is.
 * `ALARM`: our own duty must be done now. `OVERDUE`: our own duty is late under every reading. `WARNING`: another
 * body's duty is late under one reading. `UNFULFILLED`: under every reading. `ENDED`: a right is gone under every
 * reading; before that it stands, whatever the earlier reading says.
 */
export type Effect = 'NONE' | 'ALARM' | 'OVERDUE' | 'WARNING' | 'UNFULFILLED' | 'ENDED';

const EFFECTS: Readonly<Record<Bearer, Readonly<Record<Position, Effect>>>> = {
  OWN_DUTY: { OPEN: 'NONE', DUE: 'ALARM', PAST_EARLIEST: 'ALARM', OVER: 'OVERDUE' },
  RIGHT: { OPEN: 'NONE', DUE: 'NONE', PAST_EARLIEST: 'NONE', OVER: 'ENDED' },
  OTHERS_DUTY: { OPEN: 'NONE', DUE: 'WARNING', PAST_EARLIEST: 'WARNING', OVER: 'UNFULFILLED' },
};

export interface Standing {
  readonly position: Position;
  readonly effect: Effect;
  /** The date to keep in view: the earlier one for duties, the later one for a right. */
  readonly watch: CivilDate | Instant;
  /** Whole days from today to `watch`; 0 on the day itself, negative when it has passed. */
  readonly daysLeft: number;
  /** Whether the rule is known well enough that a passed date may refuse an act, and not only warn. */
  readonly mayRefuse: boolean;
  readonly text: Text;
}

/**
 * The day or moment to keep in view, by whose duty or right it is: the earlier one for a duty, the later one for a right.
 * After `latest` an own duty is overdue and another body's unfulfilled, while a right has ended and asks nobody for anything.
 */
export function watchOf({ bearer, earliest, latest }: Pick<Deadline, 'bearer' | 'earliest' | 'latest'>) {
  return bearer === 'RIGHT' ? latest : earliest;
}

/**
 * How a deadline stands on a day or at a moment. Give the day of the place, or the moment with the offset of the
 * place; the law room has no clock of its own.
 */
export function standing(
  deadline: Pick<Deadline, 'bearer' | 'earliest' | 'latest' | 'cites'>,
  now: CivilDate | Instant,
): Standing {
  const { bearer, earliest, latest } = deadline;
  const position = positionOf(earliest, latest, now);
  const watch = watchOf(deadline);
  return {
    position,
    effect: EFFECTS[bearer][position],
    watch,
    daysLeft: daysBetween(dayOf(now), dayOf(watch)),
    mayRefuse: deadline.cites.some(mayRefuse),
    text: standingText(EFFECTS[bearer][position], watch, latest),
  };
}

function positionOf(earliest: CivilDate | Instant, latest: CivilDate | Instant, now: CivilDate | Instant): Position {
  if (isAfter(now, latest)) return 'OVER';
  if (isAfter(now, earliest)) return 'PAST_EARLIEST';
  return dayOf(now) === dayOf(earliest) ? 'DUE' : 'OPEN';
}

/** A day is over with its last second; a moment is over at once, if the question knows the time of day. */
function isAfter(now: CivilDate | Instant, end: CivilDate | Instant): boolean {
  if (isMoment(now) && isMoment(end)) return Temporal.Instant.compare(now, end) > 0;
  return dayOf(now) > dayOf(end);
}

function dayOf(point: CivilDate | Instant): CivilDate {
  return point.slice(0, 10) as CivilDate;
}

function standingText(effect: Effect, watch: CivilDate | Instant, latest: CivilDate | Instant): Text {
  const [soon, last] = [pointText(watch), pointText(latest)];
  switch (effect) {
    case 'NONE':
      return { id: `Berjalan sampai ${soon.id}.`, en: `Runs until ${soon.en}.` };
    case 'ALARM':
      return {
        id: `Kerjakan sekarang: menurut hitungan yang lebih awal batasnya ${soon.id}.`,
        en: `Act now: by the earlier reading it ends on ${soon.en}.`,
      };
    case 'OVERDUE':
      return { id: `Terlewat sejak ${last.id}.`, en: `Late since ${last.en}.` };
    case 'WARNING':
      return {
        id: `Menurut hitungan yang lebih awal batasnya ${soon.id}; belum dapat dianggap tidak dipenuhi sebelum lewat ${last.id}.`,
        en: `By the earlier reading it ends on ${soon.en}; it is not unfulfilled before ${last.en} has passed.`,
      };
    case 'UNFULFILLED':
      return { id: `Tidak dipenuhi sampai ${last.id}.`, en: `Not fulfilled by ${last.en}.` };
    case 'ENDED':
      return { id: `Hak ini berakhir pada ${last.id}.`, en: `This right ended on ${last.en}.` };
  }
}
