import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FictionMark } from '../design/chip';
import type { PageOf } from '../design/pages';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { FindingsDocument, type FindingFilter, type FindingRowFragment, type RecordOrder } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { DaysLeft } from '../record/days-left';
import { FindingChip } from '../record/state-chip';
import { placeOf } from '../records/place';

const PAGE = 20;

interface FindingsSliceProps {
  readonly page: PageOf;
  readonly filter: FindingFilter;
  readonly order: RecordOrder;
}

export function FindingsSlice({ page, filter, order }: FindingsSliceProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  const [{ data, error }, reload] = useQuery({
    query: FindingsDocument,
    variables: { first: PAGE, after: page.after, filter, order },
  });
  const findings = data?.findings;
  if (!findings) return error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />;
  return (
    <>
      {page.after === null && (
        <p className="quiet small list-count" aria-live="polite">
          {t('findings.count', { count: findings.totalCount, figure: number(findings.totalCount) })}
        </p>
      )}
      {findings.totalCount === 0 && (
        <Empty title={t('findings.none')}>
          <p>{t('findings.noneHelp')}</p>
        </Empty>
      )}
      <ul className="rows">
        {findings.nodes.map((finding) => (
          <li key={finding.id}>
            <FindingRow finding={finding} />
          </li>
        ))}
      </ul>
      {page.footer({ ...findings.pageInfo, endCursor: findings.pageInfo.endCursor ?? null })}
    </>
  );
}

function FindingRow({ finding }: { finding: FindingRowFragment }) {
  const { t } = useTranslation();
  const { label, longDate } = useWords();
  const kinds = finding.kinds.length > 0 ? finding.kinds : finding.suspected;
  return (
    <Link to={`/records/${encodeURIComponent(finding.record.id)}`} className="record-row finding-row">
      {finding.clock ? <DaysLeft clock={finding.clock} /> : <span />}
      <span className="record-row-where">
        <strong>{finding.record.suspicion?.event ?? finding.substage.name}</strong>
        <span>
          {finding.substage.name} · {placeOf(finding)}
        </span>
        <span className="quiet small">
          {t('findings.foundOn')} {longDate(finding.foundOn)}
          {finding.minutesNumber && ` · ${label('Paper', 'MINUTES')} ${finding.minutesNumber}`}
        </span>
      </span>
      <span className="record-row-state">
        <FindingChip state={finding.state} />
        {kinds.map((kind) => (
          <span key={kind} className="chip">
            {label('ViolationKind', kind)}
          </span>
        ))}
        {finding.record.fictional && <FictionMark />}
      </span>
    </Link>
  );
}
