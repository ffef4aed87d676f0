import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Pages } from '../design/pages';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { NotForThisReader } from './not-for-this-reader';
import { orderOf, recordFilterOf } from './record-filter';
import { RecordFilters } from './record-filters';
import { RecordsSlice } from './records-slice';

export default function RecordsPage() {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  const [address] = useSearchParams();
  const filter = recordFilterOf(address);
  const order = orderOf(address);
  return (
    <div className="stack wide">
      <PageHead title={t('records.title')} lead={t('records.lead', { place: viewer.territory.name })} />
      {viewer.permissions.includes('READ_RECORDS') ? (
        <>
          <RecordFilters />
          <div>
            <Pages key={address.toString()}>
              {(page) => <RecordsSlice page={page} filter={filter} order={order} />}
            </Pages>
          </div>
        </>
      ) : (
        <NotForThisReader />
      )}
    </div>
  );
}
