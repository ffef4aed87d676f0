import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip, FictionMark } from '../design/chip';
import { Icon } from '../design/icon';
import type { WorkToDoFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { DaysLeft } from '../record/days-left';
import { StateChip } from '../record/state-chip';
import { placeOf } from '../records/place';

/** One thing to do: how long there is left, what it is, and where. */
export function WorkCard({ item: { duty, clock, record } }: { item: WorkToDoFragment }) {
  const { t } = useTranslation();
  const { point, label } = useWords();
  const { earliest, latest } = clock.deadline;
  return (
    <Link to={`/records/${encodeURIComponent(record.id)}`} className="work-card">
      <DaysLeft clock={clock} />
      <span className="work-card-body">
        <strong className="work-card-duty">{duty}</strong>
        <span>
          {record.substage.name} · {placeOf(record)}
        </span>
        <span className="quiet small">
          {point(earliest)}
          {latest !== earliest && ` · ${t('clock.orAtLatest', { day: point(latest) })}`}
        </span>
        <span className="row">
          <StateChip state={record.state} />
          {clock.standing === 'PAST_EARLIEST' && <Chip tone="warn">{label('Position', clock.standing)}</Chip>}
          {record.fictional && <FictionMark />}
        </span>
      </span>
      <Icon name="next" />
    </Link>
  );
}
