import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Icon } from '../design/icon';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { OverviewDocument } from '../gql/graphql';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { WorkList } from '../work/work-list';
import { BySubdistrict } from './by-subdistrict';
import { BySubstage } from './by-substage';
import { KeyFigures } from './key-figures';
import { WelcomePage } from './welcome-page';

export default function OverviewPage() {
  const { viewer } = useStanding();
  return viewer.permissions.includes('READ_RECORDS') ? <Overview /> : <WelcomePage />;
}

function Overview() {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  const [{ data, error }, reload] = useQuery({ query: OverviewDocument, requestPolicy: 'cache-and-network' });
  const overview = data?.overview;
  return (
    <>
      <PageHead title={t('overview.title')} lead={t('overview.lead', { place: viewer.territory.name })} />
      {error && !overview && <Failed error={error} onRetry={reload} />}
      <div className="overview">
        {overview ? <KeyFigures overview={overview} /> : !error && <Skeleton lines={2} />}
        {viewer.permissions.includes('READ_WORK') && <WorkList />}
        {overview && overview.records === 0 && (
          <Empty title={t('overview.nothing')}>
            <p>{t('overview.nothingHelp')}</p>
          </Empty>
        )}
        {overview && overview.records > 0 && (
          <div className="overview-found">
            <BySubstage rows={overview.bySubstage} />
            <BySubdistrict rows={overview.bySubdistrict} />
          </div>
        )}
      </div>
      <p className="overview-query quiet small">
        <Icon name="code" size={16} /> <a href="/graphql">{t('nav.graphql')}</a> {t('nav.graphqlHint')}
      </p>
    </>
  );
}
