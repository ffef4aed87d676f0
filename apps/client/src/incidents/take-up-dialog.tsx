import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../design/button';
import { Dialog } from '../design/dialog';
import { Field } from '../design/field';
import { AreaPicker } from '../form-a/area-picker';
import type { Outcome } from '../gateway/outcome';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useCommand } from '../gateway/use-command';
import { TakeUpIncidentDocument, type IncidentReportedFragment } from '../gql/graphql';
import { uuidV7 } from '../identifier/uuid-v7';
import { useStanding } from '../shell/standing-context';

/** A press report becomes preliminary information of the office; the supervision that traces it opens next. */
export function TakeUpDialog({ incident, onClose }: { incident: IncidentReportedFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = useStanding();
  // Made once for this dialog: pressing twice, or again after a lost answer, is one taking-up.
  const [ids] = useState(() => ({ commandId: uuidV7(), id: uuidV7() }));
  const [area, setArea] = useState(viewer.territory.code);
  const [takeUp, busy] = useCommand(TakeUpIncidentDocument);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get('note') ?? '').trim();
    const answer = await takeUp({ input: { ...ids, incidentId: incident.id, area, note: note || null } });
    setOutcome(answer);
    if (answer.kind !== 'DONE') return;
    void navigate(`/records/new?information=${encodeURIComponent(answer.value.preliminaryInformation.id)}`);
  }

  const issues = outcome?.kind === 'REFUSED' ? outcome.refusal.issues : [];
  const messageAt = (field: string) => issues.find(({ path }) => path.includes(field))?.message;
  const unplaced = issues.filter(({ path }) => !path.some((step) => step === 'area' || step === 'note'));
  return (
    <Dialog title={t('takeUp.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p lang="en">{incident.summary}</p>
        <p className="quiet small">{t('takeUp.help')}</p>
        <AreaPicker value={area} onChange={setArea} error={messageAt('area')} />
        <Field label={t('takeUp.note')} optional error={messageAt('note')}>
          {(control) => <textarea {...control} name="note" className="input" rows={3} />}
        </Field>
        <OutcomeNotice outcome={outcome} unplaced={unplaced.map(({ message }) => message)} />
        <Button look="primary" type="submit" busy={busy}>
          {t('takeUp.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
