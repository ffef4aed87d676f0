import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PageOf } from '../design/pages';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { IncidentsDocument, type IncidentFilter, type IncidentReportedFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { IncidentCard } from './incident-card';

const PAGE = 20;

interface IncidentsSliceProps {
  readonly page: PageOf;
  readonly filter: IncidentFilter;
  readonly onTakeUp: (incident: IncidentReportedFragment) => void;
}

export function IncidentsSlice({ page, filter, onTakeUp }: IncidentsSliceProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  const [{ data, error }, reload] = useQuery({
    query: IncidentsDocument,
    variables: { first: PAGE, after: page.after, filter },
  });
  const incidents = data?.incidents;
  if (!incidents) return error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />;
  return (
    <>
      {page.after === null && (
        <p className="quiet small list-count" aria-live="polite">
          {t('incidents.count', { count: incidents.totalCount, figure: number(incidents.totalCount) })}
        </p>
      )}
      {incidents.totalCount === 0 && <Empty title={t('incidents.none')} />}
      <ul className="incident-list">
        {incidents.nodes.map((incident) => (
          <li key={incident.id}>
            <IncidentCard incident={incident} onTakeUp={() => onTakeUp(incident)} />
          </li>
        ))}
      </ul>
      {page.footer({ ...incidents.pageInfo, endCursor: incidents.pageInfo.endCursor ?? null })}
    </>
  );
}
