import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { WorkListDocument } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { WorkGroups } from './work-items';

/** More than this is not read on an overview; what is most urgent comes first. */
const SHOWN = 30;

export function WorkList() {
  const { t } = useTranslation();
  const { number } = useWords();
  const [{ data, error }, reload] = useQuery({ query: WorkListDocument, variables: { first: SHOWN } });
  const work = data?.workList;
  return (
    <section className="work" aria-labelledby="work-heading">
      <div className="card-head">
        <h2 id="work-heading">{t('work.title')}</h2>
        {work && (
          <p className="quiet small">{t('work.count', { count: work.totalCount, figure: number(work.totalCount) })}</p>
        )}
        {work && work.totalCount > 0 && <Link to="/work">{t('work.all')}</Link>}
      </div>
      {error && <Failed error={error} onRetry={reload} />}
      {!work && !error && <Skeleton lines={5} />}
      {work?.totalCount === 0 && (
        <Empty title={t('work.none')}>
          <p>{t('work.noneHelp')}</p>
        </Empty>
      )}
      {work && <WorkGroups items={work.nodes} Heading="h3" />}
    </section>
  );
}
