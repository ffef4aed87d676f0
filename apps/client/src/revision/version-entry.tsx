import { useTranslation } from 'react-i18next';
import { Chip } from '../design/chip';
import type { SeenVersionFragment } from '../gql/graphql';
import { ChangedFields } from './changed-fields';
import { Signed } from './signed';

interface VersionEntryProps {
  readonly version: SeenVersionFragment;
  readonly before: SeenVersionFragment | undefined;
  readonly isCurrent: boolean;
}

/** One version of Form A: who wrote it and why, who approved it, and what it says differently. */
export function VersionEntry({ version, before, isCurrent }: VersionEntryProps) {
  const { t } = useTranslation();
  const { number, by, grounds, approvedBy, changed, form } = version;
  return (
    <li className="stack tight">
      <h3 className="row">
        {t('revision.version', { number })}
        {isCurrent && <Chip tone="good">{t('revision.current')}</Chip>}
      </h3>
      <p className="quiet small">
        {by && <Signed by={by} />}
        {approvedBy && (
          <>
            {by && ' · '}
            {t('revision.approvedBy')} <Signed by={approvedBy} />
          </>
        )}
      </p>
      {grounds && <p className="as-written">{grounds}</p>}
      {before && <ChangedFields fields={changed} before={before.form} after={form} />}
    </li>
  );
}
