import { useTranslation } from 'react-i18next';
import type { WorkToDoFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

type Counted = Pick<WorkToDoFragment['clock'], 'daysLeft' | 'standing' | 'effect'>;

/** How urgent a clock is, as a tone; the words beside it say the same. */
export function urgencyOf({ daysLeft, standing, effect }: Counted): 'danger' | 'warn' | 'calm' | 'stopped' {
  // A right that is over asks nobody for anything, and is no reproach to the office.
  if (standing === 'STOPPED' || effect === 'ENDED') return 'stopped';
  if (effect === 'OVERDUE' || effect === 'UNFULFILLED' || daysLeft < 0) return 'danger';
  return daysLeft <= 2 ? 'warn' : 'calm';
}

/** The days to the date to keep in view, large enough to be read at arm's length. */
export function DaysLeft({ clock }: { clock: Counted }) {
  const { t } = useTranslation();
  const { number, label } = useWords();
  const { daysLeft } = clock;
  const days = Math.abs(daysLeft);
  const urgency = urgencyOf(clock);
  if (urgency === 'stopped')
    return (
      <span className="days-left stopped">
        {clock.effect === 'ENDED' ? label('Effect', 'ENDED') : t('days.stopped')}
      </span>
    );
  return (
    <span className={`days-left ${urgency}`}>
      {days > 0 && <span className="days-left-figure figures">{number(days)}</span>}
      <span className="days-left-words">
        {daysLeft === 0 ? t('days.today') : t(daysLeft < 0 ? 'days.past' : 'days.left', { count: days })}
      </span>
    </span>
  );
}
