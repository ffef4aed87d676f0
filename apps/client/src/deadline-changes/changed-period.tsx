import { useTranslation } from 'react-i18next';
import type { ChangedPeriodShownFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { endsThatMoved } from '../record/moved-days';
import { movedDayText } from '../record/moved-text';
import { useMovedDays, type PeriodPlace } from '../record/use-moved-days';
import { ChangedEnds } from './changed-ends';

interface ChangedPeriodProps {
  readonly period: ChangedPeriodShownFragment;
  /** Null until it is known where the period runs. */
  readonly place: PeriodPlace | null;
  readonly asOf: string;
}

/** One period that moves: the dates that were told, the dates of now, and the days of the calendar that moved it. */
export function ChangedPeriod({ period, place, asOf }: ChangedPeriodProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { duty, before, deadline } = period;
  const since = deadline.from.slice(0, 10);
  const moved = useMovedDays({ period: deadline, before: before ?? null, after: deadline, since, asOf }, place);
  return (
    <div className="changed-period">
      <h3>{duty}</h3>
      <ChangedEnds period={period} />
      {before && endsThatMoved(before, deadline) === 'NEITHER' && <p className="small">{t('earlier.ends.NEITHER')}.</p>}
      {moved?.length === 0 && <p className="small">{t('changes.notNamed')}</p>}
      {moved && moved.length > 0 && (
        <div className="small">
          <h4>{t('changes.because')}</h4>
          <ul className="changed-days">
            {moved.map((day) => (
              <li key={day.date}>{movedDayText(day, words, t)}</li>
            ))}
          </ul>
        </div>
      )}
      <details className="why">
        <summary>{t('why.title')}</summary>
        <p className="small why-words">{deadline.explain}</p>
      </details>
    </div>
  );
}
