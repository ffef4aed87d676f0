import { useTranslation } from 'react-i18next';
import { useWords } from '../language/use-words';
import { AddressDay, AddressSelect } from './address-select';
import { FilterPanel } from './filter-panel';
import { filterFields } from './record-filter';
import { useSubdistricts } from './use-subdistricts';

export function RecordFilters() {
  const { t } = useTranslation();
  const { label, options } = useWords();
  return (
    <FilterPanel fields={filterFields}>
      <AddressSelect label={t('filter.substage')} field="substage" options={options('Substage')} />
      <AddressSelect label={label('AreaLevel', 'SUBDISTRICT')} field="area" options={useSubdistricts()} />
      <AddressSelect label={t('filter.state')} field="state" options={options('SupervisionStateName')} />
      <AddressSelect
        label={t('filter.suspected')}
        field="suspected"
        options={[
          { code: 'yes', label: t('filter.suspectedYes') },
          { code: 'no', label: t('filter.suspectedNo') },
        ]}
      />
      <AddressDay label={t('filter.from')} field="from" />
      <AddressDay label={t('filter.to')} field="to" />
      <AddressSelect
        label={t('filter.order')}
        field="order"
        any={t('filter.newest')}
        options={[{ code: 'OLDEST', label: t('filter.oldest') }]}
      />
    </FilterPanel>
  );
}
