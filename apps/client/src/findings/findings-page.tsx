import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Pages } from '../design/pages';
import { useWords } from '../language/use-words';
import { AddressDay, AddressSelect } from '../records/address-select';
import { FilterPanel } from '../records/filter-panel';
import { orderOf } from '../records/record-filter';
import { NotForThisReader } from '../records/not-for-this-reader';
import { useSubdistricts } from '../records/use-subdistricts';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { findingFields, findingFilterOf, findingStates } from './finding-filter';
import { FindingsSlice } from './findings-slice';

export default function FindingsPage() {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  const [address] = useSearchParams();
  return (
    <div className="stack wide">
      <PageHead title={t('findings.title')} lead={t('findings.lead')} />
      {viewer.permissions.includes('READ_RECORDS') ? (
        <>
          <FindingFilters />
          <div>
            <Pages key={address.toString()}>
              {(page) => <FindingsSlice page={page} filter={findingFilterOf(address)} order={orderOf(address)} />}
            </Pages>
          </div>
        </>
      ) : (
        <NotForThisReader />
      )}
    </div>
  );
}

function FindingFilters() {
  const { t } = useTranslation();
  const { label, options } = useWords();
  const states = findingStates.map((code) => ({ code, label: label('SupervisionEventType', `FINDING_${code}`) }));
  return (
    <FilterPanel fields={findingFields}>
      <AddressSelect label={t('filter.state')} field="state" options={states} />
      <AddressSelect label={t('filter.kind')} field="kind" options={options('ViolationKind')} />
      <AddressSelect label={t('filter.substage')} field="substage" options={options('Substage')} />
      <AddressSelect label={label('AreaLevel', 'SUBDISTRICT')} field="area" options={useSubdistricts()} />
      <AddressDay label={t('filter.from')} field="from" />
      <AddressDay label={t('filter.to')} field="to" />
    </FilterPanel>
  );
}
