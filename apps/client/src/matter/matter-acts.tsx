import type { ActName } from '@awaslog/domain/handling';
import { useState } from 'react';
import { ActsCard } from '../acts/acts-card';
import type { GivenWarningFragment, MatterDetailFragment } from '../gql/graphql';
import type { ActSubject } from './form/act-subject';
import { MatterActDialog } from './form/matter-act-dialog';

interface MatterActsProps {
  readonly matter: MatterDetailFragment;
  readonly onChanged: () => void;
}

/** What may be done next on a matter, with the dialog of the act that is taken. */
export function MatterActs({ matter, onChanged }: MatterActsProps) {
  const [open, setOpen] = useState<ActName | null>(null);
  const [told, setTold] = useState<readonly GivenWarningFragment[] | null>(null);
  const act = matter.nextActs.find(({ command }) => command === open);
  return (
    <ActsCard acts={matter.nextActs} byOf={({ by }) => by} told={told} onOpen={setOpen}>
      {act && (
        <MatterActDialog
          command={act.command}
          label={act.label}
          outside={act.standing === 'OUTSIDE'}
          cites={act.cites}
          matter={matter}
          subject={subjectOf(matter)}
          onClose={() => setOpen(null)}
          onStale={onChanged}
          onDone={({ warnings }) => {
            setOpen(null);
            setTold(warnings);
            onChanged();
          }}
        />
      )}
    </ActsCard>
  );
}

/** What the form of an act is told of its matter. */
function subjectOf({ id, area, kinds, unmetRequirements }: MatterDetailFragment): ActSubject {
  return { id, area: area.code, kinds, unmet: unmetRequirements.map(({ code }) => code) };
}
