import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../gql/graphql';
import { useWords } from '../language/use-words';

/** Six figures of the reader's territory; those about time come first, as somebody has to act on them. */
export function KeyFigures({ overview }: { overview: OverviewQuery['overview'] }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const figures = [
    { key: 'overdue', value: overview.overdue, tone: overview.overdue > 0 ? 'danger' : '', to: null },
    {
      key: 'dueWithin7Days',
      value: overview.dueWithin7Days,
      tone: overview.dueWithin7Days > 0 ? 'warn' : '',
      to: null,
    },
    { key: 'openAdvice', value: overview.openAdvice, tone: '', to: '/records?state=ADVICE_OPEN' },
    { key: 'records', value: overview.records, tone: '', to: '/records' },
    { key: 'suspicions', value: overview.suspicions, tone: '', to: '/records?suspected=yes' },
    { key: 'findings', value: overview.findings, tone: '', to: '/findings' },
  ] as const;
  return (
    <dl className="key-figures">
      {figures.map(({ key, value, tone, to }) => (
        <div key={key} className={`key-figure ${tone}`}>
          <dt>{to ? <Link to={to}>{t(`overview.${key}`)}</Link> : t(`overview.${key}`)}</dt>
          <dd className="figures">{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
