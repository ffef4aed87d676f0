import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Icon } from '../design/icon';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { RecordPageDocument, type RecordDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { ProposalsCard } from '../proposals/proposals-card';
import { RevisionsCard } from '../revision/revisions-card';
import { AfterSaving } from './after-saving';
import { ClockCard } from './clock-card';
import { Counts } from './counts';
import { FollowUp } from './follow-up';
import { LastDayCard } from './last-day-card';
import { NextActs } from './next-acts';
import { RecordHead } from './record-head';
import { SuspicionSeen } from './suspicion-seen';
import { Timeline } from './timeline';
import { WhatWasDone } from './what-was-done';

/** One supervision record: what was seen and counted, the clocks that run on it, and what may be done next. */
export default function RecordPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: RecordPageDocument, variables: { id } });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  const node = data?.node;
  if (node?.__typename === 'SupervisionRecord') return <Record record={node} onChanged={refresh} />;
  if (error && !data) return <Failed error={error} onRetry={refresh} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <Empty title={t('record.notFound')}>
      <p>{t('record.notFoundHelp')}</p>
      <Link to="/records" className="button outline">
        {t('records.title')}
      </Link>
    </Empty>
  );
}

function Record({ record, onChanged }: { record: RecordDetailFragment; onChanged: () => void }) {
  const { t } = useTranslation();
  const { label } = useWords();
  const { state } = useLocation();
  return (
    <article className="record">
      <p className="record-back">
        <Link to="/records">
          <Icon name="back" size={16} /> {t('records.title')}
        </Link>
      </p>
      <RecordHead record={record} />
      <AfterSaving arrival={state} />
      <div className="record-columns">
        <aside className="record-aside" aria-label={t('record.clocksAndActs')}>
          {record.clocks.map((clock) => (
            <ClockCard key={`${clock.deadline.rule} ${clock.deadline.from}`} clock={clock} place={record} />
          ))}
          <LastDayCard record={record} />
          <NextActs record={record} onChanged={onChanged} />
        </aside>
        <div className="record-main">
          <Counts counts={record.counts} />
          <SuspicionSeen record={record} />
          {record.suspicion && <ProposalsCard id={record.id} />}
          <FollowUp record={record} />
          <WhatWasDone record={record} />
          <RevisionsCard record={record} />
          <section className="card" aria-labelledby="timeline">
            <h2 id="timeline">{t('record.timeline')}</h2>
            <Timeline events={record.timeline} nameOf={(type) => label('SupervisionEventType', type)} />
          </section>
        </div>
      </div>
    </article>
  );
}
