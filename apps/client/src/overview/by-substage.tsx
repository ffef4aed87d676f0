import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useReference } from '../gateway/use-reference';
import type { OverviewQuery } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Bar } from './bar';
import { CountsInWords } from './counts-in-words';
import { withAll } from './with-all';

/** What was recorded in each sub-stage, in the order in which supplies pass through them. */
export function BySubstage({ rows }: { rows: OverviewQuery['overview']['bySubstage'] }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const all = useReference()?.substages ?? [];
  const inOrder = withAll(
    all,
    rows.map(({ substage, ...counts }) => ({ ...counts, part: substage })),
  );
  const most = Math.max(0, ...rows.map(({ records }) => records));
  return (
    <section className="card" aria-labelledby="by-substage">
      <div className="card-head">
        <h2 id="by-substage">{t('overview.bySubstage')}</h2>
        <Legend />
      </div>
      <ol className="bar-list">
        {inOrder.map(({ part: substage, records, suspicions, findings }) => (
          <li key={substage.code} className={records === 0 ? 'nothing' : ''}>
            <Link to={`/records?substage=${substage.code}`}>
              <span className="bar-order figures">{number(substage.order)}</span>
              {substage.name}
            </Link>
            <CountsInWords records={records} suspicions={suspicions} findings={findings} />
            <Bar value={records} part={suspicions} most={most} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <p className="legend quiet small">
      <span className="legend-mark value" /> {t('overview.legendRecords')}
      <span className="legend-mark part" /> {t('overview.legendSuspicions')}
    </p>
  );
}
