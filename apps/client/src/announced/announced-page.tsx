import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Pages } from '../design/pages';
import { useWords } from '../language/use-words';
import { AddressDay, AddressSelect } from '../records/address-select';
import { FilterPanel } from '../records/filter-panel';
import { useSubdistricts } from '../records/use-subdistricts';
import { PageHead } from '../shell/page-head';
import { announcedFields, announcedFilterOf } from './announced-filter';
import { AnnouncedSlice } from './announced-slice';

/** What became of reports and findings, as offices announced it: open to everybody, without a name. */
export default function AnnouncedPage() {
  const { t } = useTranslation();
  const { label, options } = useWords();
  const [address] = useSearchParams();
  return (
    <div className="stack wide">
      <PageHead title={t('announced.title')} lead={t('announced.lead')} />
      <FilterPanel fields={announcedFields}>
        <AddressSelect label={t('filter.kind')} field="kind" options={options('ViolationKind')} />
        <AddressSelect label={label('AreaLevel', 'SUBDISTRICT')} field="area" options={useSubdistricts()} />
        <AddressDay label={t('filter.from')} field="from" />
        <AddressDay label={t('filter.to')} field="to" />
      </FilterPanel>
      <div>
        <Pages key={address.toString()}>
          {(page) => <AnnouncedSlice page={page} filter={announcedFilterOf(address)} />}
        </Pages>
      </div>
    </div>
  );
}
