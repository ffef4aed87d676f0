import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Bar } from './bar';
import { CountsInWords } from './counts-in-words';

type Row = OverviewQuery['overview']['bySubstage'][number];

/** What was recorded in each sub-stage, in the order in which supplies pass through them. */
export function BySubstage({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const inOrder = [...rows].sort((one, other) => one.substage.order - other.substage.order);
  const most = Math.max(0, ...rows.map(({ records }) => records));
  return (
    <section className="card" aria-labelledby="by-substage">
      <div className="card-head">
        <h2 id="by-substage">{t('overview.bySubstage')}</h2>
        <Legend />
      </div>
      <ol className="bar-list">
        {inOrder.map(({ substage, records, suspicions, findings }) => (
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
