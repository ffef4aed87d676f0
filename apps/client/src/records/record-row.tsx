import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FictionMark } from '../design/chip';
import type { RecordRowFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { registerText } from '../matter/register-text';
import { StateChip } from '../record/state-chip';
import { Difference } from './difference';
import { placeOf } from './place';

/** One record in a list: where and when, what was seen, and how its figures differ. */
export function RecordRow({ record }: { record: RecordRowFragment }) {
  const { t } = useTranslation();
  const { moment } = useWords();
  const differences = record.counts.flatMap(({ item, contest, discrepancies }) =>
    discrepancies.map((discrepancy) => ({ item, contest, discrepancy })),
  );
  return (
    <Link to={`/records/${encodeURIComponent(record.id)}`} className="record-row">
      <span className="record-row-where">
        <strong>{record.substage.name}</strong>
        <span>{placeOf(record)}</span>
        <span className="quiet small">
          {record.number && `${registerText(record.number)} · `}
          {moment(record.startedAt)} · {record.office.label}
        </span>
      </span>
      <span className="record-row-what">
        <span className="record-row-text">{record.suspicion?.event ?? record.result}</span>
        {differences.slice(0, 2).map(({ item, contest, discrepancy }) => (
          <Difference key={`${item} ${contest ?? ''} ${discrepancy.code}`} {...{ item, contest, discrepancy }} named />
        ))}
        {differences.length > 2 && (
          <span className="quiet small">{t('records.moreDifferences', { count: differences.length - 2 })}</span>
        )}
      </span>
      <span className="record-row-state">
        <StateChip state={record.state} />
        {record.fictional && <FictionMark />}
      </span>
    </Link>
  );
}
