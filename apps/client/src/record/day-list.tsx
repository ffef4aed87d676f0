import { useTranslation } from 'react-i18next';
import type { DeadlineAnsweredFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { countedDays, type CountedDay } from './count-days';

/** Every day from the start to the later end: its number in the count, or why the count passes it over. */
export function DayList({ deadline }: { deadline: DeadlineAnsweredFragment }) {
  const { t } = useTranslation();
  const days = countedDays(deadline);
  if (days.length === 0) return null;
  return (
    <div>
      <h4>{t('why.days')}</h4>
      <ol className="day-list">
        {days.map((day) => (
          <DayLine key={day.date} day={day} twoReadings={deadline.earliest !== deadline.latest} />
        ))}
      </ol>
    </div>
  );
}

function DayLine({ day, twoReadings }: { day: CountedDay; twoReadings: boolean }) {
  const { t } = useTranslation();
  const { longDate, label, number } = useWords();
  const { skipped, isStart, isEarliest, isLatest } = day;
  const look = isEarliest || isLatest ? 'end' : skipped || isStart ? 'passed' : '';
  const ends = twoReadings
    ? [isEarliest && t('clock.atEarliest'), isLatest && t('clock.atLatest')]
    : [isLatest && t('clock.ends')];
  const notes = [
    isStart && t('why.start'),
    skipped && skipped.why.map((reason) => label('SkipReason', reason)).join(', '),
    skipped?.name,
    skipped?.source,
    ...ends,
  ].filter((note) => typeof note === 'string');
  return (
    <li className={look}>
      <span className="day-number">{day.number === null ? '–' : number(day.number)}</span>
      <span>{longDate(day.date)}</span>
      {notes.length > 0 && <span className="day-note">{notes.join(' · ')}</span>}
    </li>
  );
}
