import type { Zone } from '@awaslog/law/civil-date';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { useReference } from '../gateway/use-reference';
import { RecordPageDocument } from '../gql/graphql';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { ReviseForm } from './revise-form';

/** Puts a record right: its form as it reads now, to be changed where it is wrong. */
export default function RevisePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { product, viewer } = useStanding();
  const regency = useReference()?.regency;
  const [{ data, error }, reload] = useQuery({ query: RecordPageDocument, variables: { id } });
  const node = data?.node;
  if (error && !data) return <Failed error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data || !regency) return <Skeleton lines={8} />;
  const record = node?.__typename === 'SupervisionRecord' ? node : null;
  const act = record?.nextActs.find(({ command }) => command === 'PROPOSE_REVISION');
  if (!record || act?.standing !== 'MAY') {
    return (
      <Empty title={act?.why ?? t(record ? 'revision.elsewhere' : 'record.notFound')}>
        <Link to={record ? `/records/${encodeURIComponent(id)}` : '/records'} className="button outline">
          {t('records.title')}
        </Link>
      </Empty>
    );
  }
  return (
    <div className="form-a-page">
      <PageHead title={act.label} lead={t('revision.lead')} />
      <ReviseForm
        record={record}
        facts={{ today: product.today, zone: product.zone as Zone, territory: viewer.territory.code, regency }}
      />
    </div>
  );
}
