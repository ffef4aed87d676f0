import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../gql/graphql';
import { Bar } from './bar';
import { CountsInWords } from './counts-in-words';

type Row = OverviewQuery['overview']['bySubdistrict'][number];

/** What was recorded in each sub-district, as tiles in the order of their codes. */
export function BySubdistrict({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const most = Math.max(0, ...rows.map(({ records }) => records));
  return (
    <section className="card" aria-labelledby="by-subdistrict">
      <div className="card-head">
        <h2 id="by-subdistrict">{t('overview.bySubdistrict')}</h2>
      </div>
      <ul className="tiles">
        {rows.map(({ area, records, suspicions, findings }) => (
          <li key={area.code}>
            <Link to={`/records?area=${area.code}`} className={records === 0 ? 'tile nothing' : 'tile'}>
              <span className="tile-name">{area.name}</span>
              <CountsInWords records={records} suspicions={suspicions} findings={findings} />
              <Bar value={records} part={suspicions} most={most} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
