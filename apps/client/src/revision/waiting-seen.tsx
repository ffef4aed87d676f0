import { useTranslation } from 'react-i18next';
import { Failed, Skeleton } from '../design/waiting';
import { RevisionEntry } from './revision-entry';
import { useVersions } from './use-versions';

/** The revision that waits on a record, beside what the record reads now: whoever decides on it sees what it changes. */
export function WaitingSeen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { seen, error, reload } = useVersions({ id });
  if (error) return <Failed error={error} onRetry={reload} />;
  if (!seen) return <Skeleton lines={3} />;
  const waiting = seen.revisions.find(({ standing }) => standing === 'WAITING');
  if (!waiting) return <p className="quiet">{t('revision.noneWaits')}</p>;
  return <RevisionEntry revision={waiting} before={seen.versions.at(-1)!.form} />;
}
