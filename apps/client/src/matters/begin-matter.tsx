import type { ActName } from '@awaslog/domain/handling';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../design/button';
import { Icon } from '../design/icon';
import { uuidV7 } from '../identifier/uuid-v7';
import { useWords } from '../language/use-words';
import { MatterActDialog } from '../matter/form/matter-act-dialog';
import { useStanding } from '../shell/standing-context';

/** The doors through which a matter begins: a report that comes in, and a finding that the plenary has fixed. */
export function BeginMatter() {
  const { viewer } = useStanding();
  const allowed = (['RECEIVE_REPORT', 'REGISTER_FINDING'] as const).filter((one) => viewer.permissions.includes(one));
  if (allowed.length === 0) return null;
  return (
    <div className="row">
      {allowed.map((command, position) => (
        <Door key={command} command={command} look={position === 0 ? 'primary' : 'outline'} />
      ))}
    </div>
  );
}

interface DoorProps {
  readonly command: Extract<ActName, 'RECEIVE_REPORT' | 'REGISTER_FINDING'>;
  readonly look: 'primary' | 'outline';
}

function Door({ command, look }: DoorProps) {
  const { label } = useWords();
  const navigate = useNavigate();
  const [matterId, setMatterId] = useState<string | null>(null);
  const name = label('Permission', command);
  return (
    <div>
      <Button look={look} onClick={() => setMatterId(uuidV7())}>
        <Icon name="plus" size={18} />
        {name}
      </Button>
      {matterId && (
        <MatterActDialog
          command={command}
          label={name}
          outside={false}
          cites={[]}
          matter={{ id: matterId }}
          onClose={() => setMatterId(null)}
          onStale={() => setMatterId(null)}
          onDone={({ id }) => void navigate(`/matters/${encodeURIComponent(id)}`)}
        />
      )}
    </div>
  );
}
