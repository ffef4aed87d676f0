import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Chip, FictionMark } from '../design/chip';
import type { PageOf } from '../design/pages';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { MattersDocument, type MatterFilter, type MatterOrder, type MatterRowFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { registerText } from '../matter/register-text';
import { placeOf } from '../records/place';

const PAGE = 20;

interface MattersSliceProps {
  readonly page: PageOf;
  readonly filter: MatterFilter;
  readonly order: MatterOrder;
}

export function MattersSlice({ page, filter, order }: MattersSliceProps) {
  const { t } = useTranslation();
  const [{ data, error }, reload] = useQuery({
    query: MattersDocument,
    variables: { first: PAGE, after: page.after, filter, order },
  });
  const matters = data?.matters;
  if (!matters) return error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />;
  return (
    <>
      {page.after === null && matters.nodes.length === 0 && (
        <Empty title={t('matters.none')}>
          <p>{t('matters.noneHelp')}</p>
        </Empty>
      )}
      <ul className="rows">
        {matters.nodes.map((matter) => (
          <li key={matter.id}>
            <MatterRow matter={matter} />
          </li>
        ))}
      </ul>
      {page.footer({ ...matters.pageInfo, endCursor: matters.pageInfo.endCursor ?? null })}
    </>
  );
}

function MatterRow({ matter }: { matter: MatterRowFragment }) {
  const { t } = useTranslation();
  const { label, shortDate } = useWords();
  const number = matter.numbers.at(-1);
  return (
    <Link to={`/matters/${encodeURIComponent(matter.id)}`} className="record-row">
      <span className="record-row-where">
        <strong>
          {label('MatterSourceKind', matter.source.kind)}
          {number && ` ${registerText(number)}`}
        </strong>
        <span>
          {matter.substage ? `${matter.substage.name} · ` : ''}
          {placeOf(matter)}
        </span>
        <span className="quiet small">{matter.office.label}</span>
      </span>
      <span className="record-row-what quiet small">
        {matter.registeredOn && <span>{t('matters.registeredOn', { day: shortDate(matter.registeredOn) })}</span>}
        {matter.nextDeadline && <span>{t('matters.nextDeadline', { day: shortDate(matter.nextDeadline) })}</span>}
      </span>
      <span className="record-row-state">
        {matter.standings.map(({ process, state }) => (
          <Chip key={process} tone="info">
            {label('ProcessName', process)}: {state.label}
          </Chip>
        ))}
        {matter.kinds.map((kind) => (
          <span key={kind} className="chip">
            {label('ViolationKind', kind)}
          </span>
        ))}
        {matter.fictional && <FictionMark />}
      </span>
    </Link>
  );
}
