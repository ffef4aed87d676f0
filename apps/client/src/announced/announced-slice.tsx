import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PageOf } from '../design/pages';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { AnnouncedStatusesDocument, type AnnouncedFilter } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { AnnouncedCard } from './announced-card';

const PAGE = 20;

export function AnnouncedSlice({ page, filter }: { readonly page: PageOf; readonly filter: AnnouncedFilter }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const [{ data, error }, reload] = useQuery({
    query: AnnouncedStatusesDocument,
    variables: { first: PAGE, after: page.after, filter },
  });
  const statuses = data?.announcedStatuses;
  if (!statuses) return error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />;
  return (
    <>
      {page.after === null && (
        <p className="quiet small list-count" aria-live="polite">
          {t('announced.count', { count: statuses.totalCount, figure: number(statuses.totalCount) })}
        </p>
      )}
      {statuses.totalCount === 0 && (
        <Empty title={t('announced.none')}>
          <p>{t('announced.noneHelp')}</p>
        </Empty>
      )}
      <ul className="announced-list">
        {statuses.nodes.map((status, position) => (
          <li key={`${status.number ?? ''} ${position}`}>
            <AnnouncedCard status={status} />
          </li>
        ))}
      </ul>
      {page.footer({ ...statuses.pageInfo, endCursor: statuses.pageInfo.endCursor ?? null })}
    </>
  );
}
