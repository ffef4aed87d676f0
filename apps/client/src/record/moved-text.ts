import type { TFunction } from 'i18next';
import type { Words } from '../language/use-words';
import { endsThatMoved, type MovedDay } from './moved-days';
import type { Change } from './use-moved-days';

/** What was told before, in the long or the short form of a day: `At the latest it was 16 Feb 2024`. */
export function toldBefore({ before, after }: Pick<Change, 'before' | 'after'>, day: Words['point'], t: TFunction) {
  if (!before) return t('earlier.unknown');
  const days = { earliest: day(before.earliest), latest: day(before.latest) };
  return t(`earlier.ends.${endsThatMoved(before, after)}`, days);
}

/** The same with what moved it: the decrees where they are known, else only that a calendar did. Null: not known yet. */
export function toldBeforeAndWhy(
  change: Pick<Change, 'before' | 'after'>,
  moved: readonly MovedDay[] | null,
  day: Words['point'],
  t: TFunction,
) {
  const was = toldBefore(change, day, t);
  if (!change.before || !moved || endsThatMoved(change.before, change.after) === 'NEITHER') return was;
  const decrees = [...new Set(moved.flatMap(({ source, becameOff }) => (source && becameOff ? [source] : [])))];
  return decrees.length > 0
    ? t('earlier.byDecree', { was, decree: decrees.join('; ') })
    : t('earlier.byCalendar', { was });
}

/** One day that moved a period: that it became a day off and by which decree, or that it is worked on again. */
export function movedDayText({ date, becameOff, name, source }: MovedDay, { longDate }: Words, t: TFunction) {
  const day = longDate(date);
  if (!becameOff) return t('earlier.workedAgain', { day });
  const why = [name, source].filter((part) => part !== null).join(', ');
  return why === '' ? t('earlier.off', { day }) : t('earlier.offBecause', { day, why });
}
