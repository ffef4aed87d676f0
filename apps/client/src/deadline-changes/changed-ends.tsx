import { useTranslation } from 'react-i18next';
import type { ChangedPeriodShownFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

type Period = Pick<ChangedPeriodShownFragment, 'before'> & {
  readonly deadline: Pick<ChangedPeriodShownFragment['deadline'], 'earliest' | 'latest'>;
};

/** The dates before and now, one reading below the other; a date that stays says that it stays. */
export function ChangedEnds({ period: { before, deadline } }: { readonly period: Period }) {
  const { t } = useTranslation();
  const { earliest, latest } = deadline;
  const isOne = earliest === latest && before?.earliest === before?.latest;
  return (
    <dl className="changed-ends">
      {!isOne && <End term={t('clock.atEarliest')} before={before?.earliest ?? null} now={earliest} />}
      <End term={t(isOne ? 'clock.ends' : 'clock.atLatest')} before={before?.latest ?? null} now={latest} />
    </dl>
  );
}

interface EndProps {
  readonly term: string;
  /** Null where no date could be told. */
  readonly before: string | null;
  readonly now: string;
}

function End({ term, before, now }: EndProps) {
  const { t } = useTranslation();
  const { point } = useWords();
  return (
    <div className={before === now ? '' : 'moved'}>
      <dt>{term}</dt>
      <dd>
        {before === now ? (
          <>
            {point(now)} <span className="quiet small">· {t('changes.stays')}</span>
          </>
        ) : (
          <>
            <span className="was">{before ? point(before) : t('changes.notTold')}</span>{' '}
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t('changes.becomes')}</span> <strong>{point(now)}</strong>
          </>
        )}
      </dd>
    </div>
  );
}
