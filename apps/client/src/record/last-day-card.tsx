import { daysBetween, type CivilDate } from '@awaslog/law/civil-date';
import { useTranslation } from 'react-i18next';
import { CitedList } from '../design/cited';
import type { RecordDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { useStanding } from '../shell/standing-context';
import { DaysLeft, urgencyOf } from './days-left';
import { Warnings } from './warnings';

/**
 * Until when correction advice leaves time to fix the finding: one clock inside another. It stands beside the clocks while
 * advice is the next step by the known procedure; whoever advises against it is told in the form.
 */
export function LastDayCard({ record: { lastDayForAdvice, nextActs } }: { record: RecordDetailFragment }) {
  const { t } = useTranslation();
  const { longDate } = useWords();
  const { product } = useStanding();
  const advice = nextActs.find(({ command }) => command === 'GIVE_CORRECTION_ADVICE');
  if (!lastDayForAdvice || !advice || advice.standing === 'OUTSIDE') return null;
  const { day, explain, warning, cites } = lastDayForAdvice;
  const left = day && {
    daysLeft: daysBetween(product.today as CivilDate, day as CivilDate),
    standing: 'OPEN' as const,
    effect: 'NONE' as const,
  };
  return (
    <section className={`card clock-card ${left ? urgencyOf(left) : 'danger'}`}>
      <div className="clock-card-head">
        {left && <DaysLeft clock={left} />}
        <div>
          <h3 className="clock-card-duty">{t('lastDay.title')}</h3>
          <p className={day ? '' : 'quiet'}>{day ? longDate(day) : t('lastDay.none')}</p>
        </div>
      </div>
      {warning && <Warnings warnings={[warning]} />}
      <details className="why">
        <summary>{t(day ? 'lastDay.why' : 'lastDay.whyNone')}</summary>
        <div className="stack tight small">
          <p>{explain}</p>
          <CitedList norms={cites} />
        </div>
      </details>
    </section>
  );
}
