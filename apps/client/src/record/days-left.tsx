import { useTranslation } from 'react-i18next';
import type { WorkToDoFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

type Counted = Pick<WorkToDoFragment['clock'], 'daysLeft' | 'standing'>;

/** How urgent a clock is, as a tone; the words beside it say the same. */
export function urgencyOf({ daysLeft, standing }: Counted): 'danger' | 'warn' | 'calm' | 'stopped' {
  if (standing === 'STOPPED') return 'stopped';
  if (standing === 'OVER' || daysLeft < 0) return 'danger';
  return daysLeft <= 2 ? 'warn' : 'calm';
}

/** The days to the earlier date, large enough to be read at arm's length. */
export function DaysLeft({ clock }: { clock: Counted }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const { daysLeft } = clock;
  const days = Math.abs(daysLeft);
  const urgency = urgencyOf(clock);
  if (urgency === 'stopped') return <span className="days-left stopped">{t('days.stopped')}</span>;
  return (
    <span className={`days-left ${urgency}`}>
      {days > 0 && <span className="days-left-figure figures">{number(days)}</span>}
      <span className="days-left-words">
        {daysLeft === 0 ? t('days.today') : t(daysLeft < 0 ? 'days.past' : 'days.left', { count: days })}
      </span>
    </span>
  );
}
