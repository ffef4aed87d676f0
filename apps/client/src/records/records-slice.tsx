import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PageOf } from '../design/pages';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { RecordsDocument, type RecordOrder, type SupervisionRecordFilter } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { RecordRow } from './record-row';

const PAGE = 20;

interface RecordsSliceProps {
  readonly page: PageOf;
  readonly filter: SupervisionRecordFilter;
  readonly order: RecordOrder;
}

export function RecordsSlice({ page, filter, order }: RecordsSliceProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  const [{ data, error }, reload] = useQuery({
    query: RecordsDocument,
    variables: { first: PAGE, after: page.after, filter, order },
  });
  const records = data?.supervisionRecords;
  if (!records) return error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />;
  return (
    <>
      {page.after === null && (
        <p className="quiet small list-count" aria-live="polite">
          {t('records.count', { count: records.totalCount, figure: number(records.totalCount) })}
        </p>
      )}
      {records.totalCount === 0 && (
        <Empty title={t('records.none')}>
          <p>{t('records.noneHelp')}</p>
        </Empty>
      )}
      <ul className="rows">
        {records.nodes.map((record) => (
          <li key={record.id}>
            <RecordRow record={record} />
          </li>
        ))}
      </ul>
      {page.footer({ ...records.pageInfo, endCursor: records.pageInfo.endCursor ?? null })}
    </>
  );
}
