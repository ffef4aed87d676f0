import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useReference } from '../gateway/use-reference';
import type { OverviewQuery } from '../gql/graphql';
import { useStanding } from '../shell/standing-context';
import { Bar } from './bar';
import { CountsInWords } from './counts-in-words';
import { withAll } from './with-all';

type AreaPart = OverviewQuery['overview']['bySubdistrict'][number]['area'];

/** What was recorded in each sub-district, as tiles in the order of their codes. */
export function BySubdistrict({ rows }: { rows: OverviewQuery['overview']['bySubdistrict'] }) {
  const { t } = useTranslation();
  const { code: territory } = useStanding().viewer.territory;
  const mine = (useReference()?.regency?.subdistricts ?? []).filter(
    ({ code }) => code.startsWith(territory) || territory.startsWith(code),
  );
  const all = withAll<AreaPart>(
    mine,
    rows.map(({ area, ...counts }) => ({ ...counts, part: area })),
  );
  const most = Math.max(0, ...rows.map(({ records }) => records));
  return (
    <section className="card" aria-labelledby="by-subdistrict">
      <div className="card-head">
        <h2 id="by-subdistrict">{t('overview.bySubdistrict')}</h2>
      </div>
      <ul className="tiles">
        {all.map(({ part: area, records, suspicions, findings }) => (
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
