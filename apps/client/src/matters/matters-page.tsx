import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Pages } from '../design/pages';
import { useWords } from '../language/use-words';
import { AddressSelect } from '../records/address-select';
import { FilterPanel } from '../records/filter-panel';
import { NotForThisReader } from '../records/not-for-this-reader';
import { useSubdistricts } from '../records/use-subdistricts';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { BeginMatter } from './begin-matter';
import { matterFields, matterFilterOf } from './matter-filter';
import { matterOrderOf, matterOrders } from './matter-order';
import { MattersSlice } from './matters-slice';

/** Reports and registered findings under handling, and the door through which a report comes in. */
export default function MattersPage() {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  const [address] = useSearchParams();
  return (
    <div className="stack wide">
      <PageHead title={t('matters.title')} lead={t('matters.lead')} />
      <BeginMatter />
      {viewer.permissions.includes('READ_MATTERS') ? (
        <>
          <MatterFilters />
          <div>
            <Pages key={address.toString()}>
              {(page) => <MattersSlice page={page} filter={matterFilterOf(address)} order={matterOrderOf(address)} />}
            </Pages>
          </div>
        </>
      ) : (
        <NotForThisReader />
      )}
    </div>
  );
}

function MatterFilters() {
  const { t } = useTranslation();
  const { label, options } = useWords();
  return (
    <FilterPanel fields={matterFields}>
      <AddressSelect label={t('filter.kind')} field="kind" options={options('ViolationKind')} />
      <AddressSelect label={label('AreaLevel', 'SUBDISTRICT')} field="area" options={useSubdistricts()} />
      <AddressSelect label={t('matters.source')} field="source" options={options('MatterSourceKind')} />
      <AddressSelect
        label={t('filter.order')}
        field="order"
        any={t('matters.order.BEGUN_NEWEST')}
        options={matterOrders.map((code) => ({ code, label: t(`matters.order.${code}`) }))}
      />
    </FilterPanel>
  );
}
