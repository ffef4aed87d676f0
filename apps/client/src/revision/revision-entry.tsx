import { useTranslation } from 'react-i18next';
import { Chip } from '../design/chip';
import type { SeenFormFragment, SeenRevisionFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { ChangedFields } from './changed-fields';
import { Signed } from './signed';

interface RevisionEntryProps {
  readonly revision: SeenRevisionFragment;
  /** The form beside which it is read. */
  readonly before: SeenFormFragment;
}

/** A revision that waits, or that was declined: what it would change, why, and why it was not. */
export function RevisionEntry({ revision, before }: RevisionEntryProps) {
  const { t } = useTranslation();
  const { label } = useWords();
  const { standing, grounds, by, changed, form, declinedBecause, decidedBy } = revision;
  return (
    <div className="stack tight revision-entry">
      <p className="row">
        <Chip tone={standing === 'WAITING' ? 'warn' : 'info'}>{label('RevisionStanding', standing)}</Chip>
        <span className="quiet small">
          {t('revision.proposedBy')} <Signed by={by} />
        </span>
      </p>
      <p className="as-written">{grounds}</p>
      <ChangedFields fields={changed} before={before} after={form} />
      {declinedBecause && decidedBy && (
        <p className="small">
          {t('revision.declinedBecause')} <span className="as-written">{declinedBecause}</span>{' '}
          <span className="quiet">
            <Signed by={decidedBy} />
          </span>
        </p>
      )}
    </div>
  );
}
