import { useTranslation } from 'react-i18next';
import { CitedList } from '../design/cited';
import type { DeadlineAnsweredFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { DayList } from './day-list';

/** Why the date is this one: the explanation, every day of the count, other readings, and the law behind it. */
export function WhyThisDate({ deadline }: { deadline: DeadlineAnsweredFragment }) {
  const { t } = useTranslation();
  const { label, point } = useWords();
  return (
    <details className="why">
      <summary>{t('why.title')}</summary>
      <div className="stack why-body">
        <DayList deadline={deadline} />
        {deadline.alternatives.length > 0 && (
          <div>
            <h4>{t('why.alternatives')}</h4>
            <ul className="why-alternatives">
              {deadline.alternatives.map(({ assume, earliest, latest }) => (
                <li key={assume}>
                  {label('Assumption', assume as Parameters<typeof label<'Assumption'>>[1])}: {point(earliest)}
                  {latest !== earliest && ` · ${t('clock.orAtLatest', { day: point(latest) })}`}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h4>{t('why.law')}</h4>
          <CitedList norms={deadline.cites} />
        </div>
        <div>
          <h4>{t('why.inWords')}</h4>
          <p className="why-words">{deadline.explain}</p>
        </div>
        <p className="quiet small">
          {t('why.unit')} {label('DeadlineUnit', deadline.unit)} · {t('why.calendar')} {deadline.calendar}
        </p>
      </div>
    </details>
  );
}
