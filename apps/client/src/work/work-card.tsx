import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip, FictionMark } from '../design/chip';
import { Icon } from '../design/icon';
import type { WorkToDoFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { registerText } from '../matter/register-text';
import { DaysLeft } from '../record/days-left';
import { StateChip } from '../record/state-chip';
import { placeOf } from '../records/place';
import { MovedBefore } from './moved-before';

/** One thing to do: how long there is left, what it is, and where. */
export function WorkCard({ item }: { item: WorkToDoFragment }) {
  const { t } = useTranslation();
  const { point, label } = useWords();
  const { duty, clock, record, matter } = item;
  const { earliest, latest } = clock.deadline;
  const subject = record ?? matter;
  // Whoever may see that there is work, and not the matter itself, is given nothing to open.
  if (!subject) return null;
  const path = record ? 'records' : 'matters';
  return (
    <Link to={`/${path}/${encodeURIComponent(subject.id)}`} className="work-card">
      <DaysLeft clock={clock} />
      <span className="work-card-body">
        <strong className="work-card-duty">{duty}</strong>
        <span>
          {subject.substage ? `${subject.substage.name} · ` : ''}
          {placeOf(subject)}
        </span>
        <span className="quiet small">
          {point(earliest)}
          {latest !== earliest && ` · ${t('clock.orAtLatest', { day: point(latest) })}`}
        </span>
        <MovedBefore clock={clock} place={subject} />
        <span className="quiet small">{item.office.label}</span>
        <span className="row">
          {record && <StateChip state={record.state} />}
          {matter && <MatterChips matter={matter} process={item.process} />}
          {clock.effect !== 'NONE' && <Chip tone="warn">{label('Effect', clock.effect)}</Chip>}
          {subject.fictional && <FictionMark />}
        </span>
      </span>
      <Icon name="next" />
    </Link>
  );
}

interface MatterChipsProps {
  readonly matter: NonNullable<WorkToDoFragment['matter']>;
  readonly process: WorkToDoFragment['process'];
}

/** Which matter it is, and how the process stands that the clock belongs to. */
function MatterChips({ matter, process }: MatterChipsProps) {
  const { label } = useWords();
  const kind = label('MatterSourceKind', matter.source.kind);
  const number = matter.numbers.at(-1);
  return (
    <>
      <Chip>{number ? `${kind} ${registerText(number)}` : kind}</Chip>
      {matter.standings
        .filter((standing) => standing.process === process)
        .map(({ state }) => (
          <Chip key={state.code} tone="info">
            {label('ProcessName', process ?? 'HANDLING')}: {state.label}
          </Chip>
        ))}
    </>
  );
}
