import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Icon } from '../design/icon';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { MatterPageDocument, type MatterDetailFragment } from '../gql/graphql';
import { ProposalsCard } from '../proposals/proposals-card';
import { MatterActs } from './matter-acts';
import { MatterClocks } from './matter-clocks';
import { MatterHead } from './matter-head';
import { ReferralsCard } from './referrals/referrals-card';
import { Requirements } from './requirements/requirements-card';
import { MatterTimeline } from './matter-timeline';

/** One matter: how each of its processes stands, the clocks that run, what happened, and what may be done next. */
export default function MatterPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: MatterPageDocument, variables: { id } });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  const node = data?.node;
  if (node?.__typename === 'Matter') return <MatterView matter={node} onChanged={refresh} />;
  if (error && !data) return <Failed error={error} onRetry={refresh} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <Empty title={t('matter.notFound')}>
      <p>{t('matter.notFoundHelp')}</p>
      <Link to="/matters" className="button outline">
        {t('matters.title')}
      </Link>
    </Empty>
  );
}

function MatterView({ matter, onChanged }: { matter: MatterDetailFragment; onChanged: () => void }) {
  const { t } = useTranslation();
  return (
    <article className="record">
      <p className="record-back">
        <Link to="/matters">
          <Icon name="back" size={16} /> {t('matters.title')}
        </Link>
      </p>
      <MatterHead matter={matter} />
      <div className="record-columns">
        <aside className="record-aside" aria-label={t('record.clocksAndActs')}>
          <MatterClocks clocks={matter.clocks} place={matter} />
          <MatterActs matter={matter} onChanged={onChanged} />
        </aside>
        <div className="record-main">
          <Requirements key={`requirements ${matter.version}`} matter={matter} />
          {matter.source.record && <ProposalsCard id={matter.id} />}
          <ReferralsCard referrals={matter.referrals} />
          <MatterTimeline key={matter.version} matterId={matter.id} />
        </div>
      </div>
    </article>
  );
}
