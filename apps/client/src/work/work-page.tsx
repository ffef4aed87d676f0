import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../design/button';
import { Icon } from '../design/icon';
import { Pages } from '../design/pages';
import { useWords } from '../language/use-words';
import { AddressSelect } from '../records/address-select';
import { FilterPanel } from '../records/filter-panel';
import { NotForThisReader } from '../records/not-for-this-reader';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { useOfficeOptions } from './office-options';
import { useHandlers } from './use-handlers';
import { dueStates, workFields, workFilterOf } from './work-filter';
import { WorkSlice } from './work-slice';

/** All work that has a time, of every record and matter in the territory: of an office, a division or a person. */
export default function WorkPage() {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  const [address] = useSearchParams();
  return (
    <div className="stack wide">
      <PageHead title={t('work.title')} lead={t('work.lead')}>
        {viewer.permissions.includes('REDATE_DEADLINES') && (
          <ButtonLink to="/deadline-changes">
            <Icon name="calendar" size={18} />
            {t('changes.link')}
          </ButtonLink>
        )}
      </PageHead>
      {viewer.permissions.includes('READ_WORK') ? (
        <>
          <WorkFilters />
          <div>
            <Pages key={address.toString()}>{(page) => <WorkSlice page={page} filter={workFilterOf(address)} />}</Pages>
          </div>
        </>
      ) : (
        <NotForThisReader />
      )}
    </div>
  );
}

function WorkFilters() {
  const { t } = useTranslation();
  const { options } = useWords();
  const offices = useOfficeOptions();
  return (
    <FilterPanel fields={workFields}>
      <AddressSelect
        label={t('work.dueFilter')}
        field="due"
        options={dueStates.map((code) => ({ code, label: t(`work.due.${code}`) }))}
      />
      {offices.length > 1 && <AddressSelect label={t('work.office')} field="office" options={offices} />}
      <AddressSelect label={t('matter.division')} field="division" options={options('Division')} />
      <AddressSelect label={t('work.handler')} field="handler" options={useHandlers()} />
    </FilterPanel>
  );
}
