import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Notice } from '../design/notice';
import { Pages } from '../design/pages';
import type { IncidentReportedFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { AddressSelect } from '../records/address-select';
import { FilterPanel } from '../records/filter-panel';
import { PageHead } from '../shell/page-head';
import { incidentFields, incidentFilterOf } from './incident-filter';
import { IncidentsSlice } from './incidents-slice';
import { TakeUpDialog } from './take-up-dialog';

/** What the press reported elsewhere: open to everybody, and no record of any office until somebody takes it up. */
export default function IncidentsPage() {
  const { t } = useTranslation();
  const { options } = useWords();
  const [address] = useSearchParams();
  const [chosen, setChosen] = useState<IncidentReportedFragment | null>(null);
  return (
    <div className="stack wide">
      <PageHead title={t('incidents.title')} lead={t('incidents.lead')} />
      <Notice>
        <p>{t('incidents.notRecords')}</p>
      </Notice>
      <FilterPanel fields={incidentFields}>
        <AddressSelect label={t('filter.substage')} field="substage" options={options('Substage')} />
        <AddressSelect label={t('filter.item')} field="item" options={options('Item')} />
        <AddressSelect label={t('filter.election')} field="election" options={options('ElectionId')} />
      </FilterPanel>
      <div>
        <Pages key={address.toString()}>
          {(page) => <IncidentsSlice page={page} filter={incidentFilterOf(address)} onTakeUp={setChosen} />}
        </Pages>
      </div>
      {chosen && <TakeUpDialog incident={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}
