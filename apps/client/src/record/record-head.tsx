import { useTranslation } from 'react-i18next';
import { Chip, FictionMark } from '../design/chip';
import type { RecordDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { placeOf } from '../records/place';
import { RecordNumber } from './record-number';
import { StateChip } from './state-chip';

export function RecordHead({ record }: { record: RecordDetailFragment }) {
  const { t } = useTranslation();
  const { moment, label } = useWords();
  const title = `${record.substage.name}, ${placeOf(record)}`;
  return (
    <header className="record-head">
      <title>{`${title} · Awaslog`}</title>
      <div className="row">
        <StateChip state={record.state} />
        {record.stationStanding && record.stationStanding !== 'KNOWN' && (
          <Chip tone="warn">{label('StationStanding', record.stationStanding)}</Chip>
        )}
        {record.fictional && <FictionMark />}
      </div>
      <h1>{title}</h1>
      <p className="quiet">
        <RecordNumber number={record.number} /> · {record.election.name} · {record.office.label} ·{' '}
        {t('record.recordedAt')} {moment(record.recordedAt)}
      </p>
    </header>
  );
}
