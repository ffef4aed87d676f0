import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PageOf } from '../design/pages';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { WorkListDocument, type WorkFilter } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { WorkGroups } from './work-items';

const PAGE = 30;

export function WorkSlice({ page, filter }: { readonly page: PageOf; readonly filter: WorkFilter }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const [{ data, error }, reload] = useQuery({
    query: WorkListDocument,
    variables: { first: PAGE, after: page.after, filter },
  });
  const work = data?.workList;
  if (!work) return error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />;
  const isFirst = page.after === null;
  return (
    <>
      {error && <Failed error={error} onRetry={reload} />}
      {isFirst && work.totalCount > 0 && (
        <p className="quiet small list-count">
          {t('work.count', { count: work.totalCount, figure: number(work.totalCount) })}
        </p>
      )}
      {isFirst && work.totalCount === 0 && (
        <Empty title={t('work.noneFits')}>
          <p>{t('work.noneFitsHelp')}</p>
        </Empty>
      )}
      <WorkGroups items={work.nodes} Heading="h2" />
      {page.footer({ ...work.pageInfo, endCursor: work.pageInfo.endCursor ?? null })}
    </>
  );
}
