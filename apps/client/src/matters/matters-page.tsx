import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Button } from '../design/button';
import { Icon } from '../design/icon';
import { Pages } from '../design/pages';
import { uuidV7 } from '../identifier/uuid-v7';
import { useWords } from '../language/use-words';
import { MatterActDialog } from '../matter/form/matter-act-dialog';
import { AddressSelect } from '../records/address-select';
import { FilterPanel } from '../records/filter-panel';
import { NotForThisReader } from '../records/not-for-this-reader';
import { useSubdistricts } from '../records/use-subdistricts';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { matterFields, matterFilterOf } from './matter-filter';
import { MattersSlice } from './matters-slice';

/** Reports and registered findings under handling, and the door through which a report comes in. */
export default function MattersPage() {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  const [address] = useSearchParams();
  return (
    <div className="stack wide">
      <PageHead title={t('matters.title')} lead={t('matters.lead')} />
      {viewer.permissions.includes('RECEIVE_REPORT') && <ReceiveReport />}
      {viewer.permissions.includes('READ_MATTERS') ? (
        <>
          <MatterFilters />
          <div>
            <Pages key={address.toString()}>
              {(page) => <MattersSlice page={page} filter={matterFilterOf(address)} />}
            </Pages>
          </div>
        </>
      ) : (
        <NotForThisReader />
      )}
    </div>
  );
}

function ReceiveReport() {
  const { label } = useWords();
  const navigate = useNavigate();
  const [matterId, setMatterId] = useState<string | null>(null);
  const name = label('Permission', 'RECEIVE_REPORT');
  return (
    <div>
      <Button look="primary" onClick={() => setMatterId(uuidV7())}>
        <Icon name="plus" size={18} />
        {name}
      </Button>
      {matterId && (
        <MatterActDialog
          command="RECEIVE_REPORT"
          label={name}
          outside={false}
          cites={[]}
          matter={{ id: matterId }}
          onClose={() => setMatterId(null)}
          onStale={() => setMatterId(null)}
          onDone={({ id }) => void navigate(`/matters/${encodeURIComponent(id)}`)}
        />
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
      <AddressSelect
        label={t('matters.source')}
        field="source"
        options={[
          { code: 'REPORT', label: t('matters.report') },
          { code: 'FINDING', label: t('matters.finding') },
        ]}
      />
    </FilterPanel>
  );
}
