import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice';
import type { GivenWarningFragment } from '../gql/graphql';
import { Warnings } from './warnings';

interface Arrival {
  readonly saved: true;
  /** Whether what was saved is a revision that waits, and not a new record. */
  readonly revision?: true;
  readonly warnings: readonly GivenWarningFragment[];
}

function isArrival(state: unknown): state is Arrival {
  return typeof state === 'object' && state !== null && 'saved' in state && 'warnings' in state;
}

/** What the form of supervision brought along: that it is recorded, and what its supervisor should know. */
export function AfterSaving({ arrival }: { arrival: unknown }) {
  const { t } = useTranslation();
  if (!isArrival(arrival)) return null;
  return (
    <div className="stack tight" role="status">
      <Notice tone="good" title={t(arrival.revision ? 'revision.saved' : 'record.saved')} />
      <Warnings warnings={arrival.warnings} />
    </div>
  );
}
