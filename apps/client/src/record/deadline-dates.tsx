import { useTranslation } from 'react-i18next';
import type { DeadlineAnsweredFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

/** The two dates of a deadline, or the one where both readings agree; which is which is said in words. */
export function DeadlineDates({ deadline }: { deadline: Pick<DeadlineAnsweredFragment, 'earliest' | 'latest'> }) {
  const { t } = useTranslation();
  const { point } = useWords();
  const { earliest, latest } = deadline;
  if (earliest === latest) {
    return (
      <dl className="deadline-dates">
        <div>
          <dt>{t('clock.ends')}</dt>
          <dd>{point(latest)}</dd>
        </div>
      </dl>
    );
  }
  return (
    <dl className="deadline-dates">
      <div className="first">
        <dt>{t('clock.atEarliest')}</dt>
        <dd>{point(earliest)}</dd>
      </div>
      <div>
        <dt>{t('clock.atLatest')}</dt>
        <dd>{point(latest)}</dd>
      </div>
    </dl>
  );
}
