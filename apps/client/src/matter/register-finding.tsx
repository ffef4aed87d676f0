import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../design/button';
import { uuidV7 } from '../identifier/uuid-v7';
import { useStanding } from '../shell/standing-context';
import { MatterActDialog } from './form/matter-act-dialog';

interface RegisterFindingProps {
  readonly recordId: string;
  readonly findingId: string;
}

/** The door from a finding that the plenary has fixed to its handling: registration begins the matter. */
export function RegisterFinding({ recordId, findingId }: RegisterFindingProps) {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  const navigate = useNavigate();
  const [matterId, setMatterId] = useState<string | null>(null);
  if (!viewer.permissions.includes('REGISTER_FINDING')) return null;
  return (
    <div>
      <Button onClick={() => setMatterId(uuidV7())}>{t('matter.register')}</Button>
      {matterId && (
        <MatterActDialog
          command="REGISTER_FINDING"
          label={t('matter.register')}
          outside={false}
          cites={[]}
          matter={{ id: matterId }}
          known={{ recordId, findingId }}
          onClose={() => setMatterId(null)}
          onStale={() => setMatterId(null)}
          onDone={({ id }) => void navigate(`/matters/${encodeURIComponent(id)}`)}
        />
      )}
    </div>
  );
}
