import { useTranslation } from 'react-i18next';
import type { RunningClockFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { changesOf } from './earlier-changes';
import { movedDayText, toldBeforeAndWhy } from './moved-text';
import { useMovedDays, type Change, type PeriodPlace } from './use-moved-days';

interface EarlierEndsProps {
  readonly clock: Pick<RunningClockFragment, 'deadline' | 'earlier'>;
  readonly place: PeriodPlace;
}

/** What was told of a clock before a changed calendar moved it, oldest first, each with what moved it. */
export function EarlierEnds({ clock, place }: EarlierEndsProps) {
  const { t } = useTranslation();
  const changes = changesOf(clock);
  if (changes.length === 0) return null;
  return (
    <ul className="earlier-ends small" aria-label={t('earlier.title')}>
      {changes.map((change) => (
        <li key={`${change.asOf} ${change.before?.latest ?? ''}`}>
          <Earlier change={change} place={place} />
        </li>
      ))}
    </ul>
  );
}

function Earlier({ change, place }: { readonly change: Change; readonly place: PeriodPlace }) {
  const { t } = useTranslation();
  const words = useWords();
  const moved = useMovedDays(change, place);
  return (
    <>
      <p>{toldBeforeAndWhy(change, moved, words.point, t)}.</p>
      <p className="quiet">
        {t('earlier.recomputed', { day: words.longDate(change.asOf) })}
        {moved?.map((day) => ` · ${movedDayText(day, words, t)}`)}
      </p>
    </>
  );
}
