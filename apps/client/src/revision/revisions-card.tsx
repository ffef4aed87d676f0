import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../design/button';
import { Failed, Skeleton } from '../design/waiting';
import type { RecordDetailFragment, RecordVersionsQuery } from '../gql/graphql';
import { RevisionEntry } from './revision-entry';
import { useVersions } from './use-versions';
import { VersionEntry } from './version-entry';

/** How a record was put right: the revision that waits, every version of its form, and what was declined. */
export function RevisionsCard({ record }: { readonly record: RecordDetailFragment }) {
  const { t } = useTranslation();
  const { seen, error, reload } = useVersions(record);
  const act = record.nextActs.find(({ command }) => command === 'PROPOSE_REVISION');
  return (
    <section className="card stack" aria-labelledby="revisions">
      <div className="row apart">
        <h2 id="revisions">{t('revision.title')}</h2>
        {act?.standing === 'MAY' && (
          <ButtonLink to={`/records/${encodeURIComponent(record.id)}/revise`}>{act.label}</ButtonLink>
        )}
      </div>
      {error && <Failed error={error} onRetry={reload} />}
      {!seen && !error && <Skeleton lines={2} />}
      {seen && <Seen {...seen} />}
    </section>
  );
}

type SeenRecord = Extract<NonNullable<RecordVersionsQuery['node']>, { __typename: 'SupervisionRecord' }>;

function Seen({ versions, revisions }: Pick<SeenRecord, 'versions' | 'revisions'>) {
  const { t } = useTranslation();
  const current = versions.at(-1)!.form;
  const [waiting, declined] = (['WAITING', 'DECLINED'] as const).map((standing) =>
    revisions.filter((revision) => revision.standing === standing),
  ) as [typeof revisions, typeof revisions];
  if (versions.length === 1 && revisions.length === 0) return <p className="quiet">{t('revision.none')}</p>;
  return (
    <>
      {waiting.map((revision) => (
        <RevisionEntry key={revision.by.at} revision={revision} before={current} />
      ))}
      <ol className="versions" reversed>
        {[...versions].reverse().map((version) => (
          <VersionEntry
            key={version.number}
            version={version}
            before={versions.find(({ number }) => number === version.number - 1)}
            isCurrent={version.number === versions.length}
          />
        ))}
      </ol>
      {declined.length > 0 && (
        <details className="why">
          <summary>{t('revision.declined', { count: declined.length })}</summary>
          <div className="stack">
            {declined.map((revision) => (
              <RevisionEntry key={revision.by.at} revision={revision} before={current} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
