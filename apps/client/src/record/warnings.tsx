import { CitedList } from '../design/cited';
import { Notice } from '../design/notice';
import type { GivenWarningFragment } from '../gql/graphql';

/** What somebody should know although the act is recorded: open questions, unusual steps. */
export function Warnings({ warnings }: { warnings: readonly GivenWarningFragment[] }) {
  return warnings.map(({ code, message, cites }) => (
    <Notice key={code} tone="warn">
      <p className="small">{message}</p>
      {cites.length > 0 && <CitedList norms={cites} />}
    </Notice>
  ));
}
