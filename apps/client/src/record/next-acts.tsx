import { useState } from 'react';
import { ActsCard } from '../acts/acts-card';
import type { GivenWarningFragment, RecordDetailFragment, StepName } from '../gql/graphql';
import { ActDialog } from './acts/act-dialog';

interface NextActsProps {
  readonly record: RecordDetailFragment;
  readonly onChanged: () => void;
}

/** What may be done next on a record, with the dialog of the act that is taken. */
export function NextActs({ record, onChanged }: NextActsProps) {
  const [open, setOpen] = useState<StepName | null>(null);
  const [told, setTold] = useState<readonly GivenWarningFragment[] | null>(null);
  // To put a record right is always possible and asked for by nothing; its place is beside the versions.
  const acts = record.nextActs.filter(({ command }) => command !== 'PROPOSE_REVISION');
  const act = acts.find(({ command }) => command === open);
  return (
    <ActsCard acts={acts} byOf={({ actor }) => actor} told={told} onOpen={setOpen}>
      {act && (
        <ActDialog
          act={act}
          record={record}
          onClose={() => setOpen(null)}
          onStale={onChanged}
          onDone={(warnings) => {
            setOpen(null);
            setTold(warnings);
            onChanged();
          }}
        />
      )}
    </ActsCard>
  );
}
