import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { CitedList } from '../design/cited';
import type { ActToTakeFragment, GivenWarningFragment, RecordDetailFragment, StepName } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { ActDialog } from './acts/act-dialog';
import { Warnings } from './warnings';

interface NextActsProps {
  readonly record: RecordDetailFragment;
  readonly onChanged: () => void;
}

/**
 * What may be done now, by whom, until when and by which article. The gateway answers all of it from the table of
 * transitions; here it is only put in order: what the reader may do, what others may, and what nobody may, with why.
 */
export function NextActs({ record, onChanged }: NextActsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<StepName | null>(null);
  const [told, setTold] = useState<readonly GivenWarningFragment[] | null>(null);
  const of = (...standings: ActToTakeFragment['standing'][]) =>
    record.nextActs.filter(({ standing }) => standings.includes(standing));
  const [mine, unusual, closed] = [of('MAY'), of('OUTSIDE'), of('NOT_THIS_ACTOR', 'MAY_NOT')];
  const act = record.nextActs.find(({ command }) => command === open);
  return (
    <section className="card next-acts" aria-labelledby="next-acts">
      <h2 id="next-acts">{t('acts.title')}</h2>
      {told && (
        <div className="stack tight" role="status">
          <p className="next-acts-done">{t('acts.done')}</p>
          <Warnings warnings={told} />
        </div>
      )}
      {mine.length === 0 && <p className="quiet">{t('acts.none')}</p>}
      {mine.map((one, position) => (
        <Act key={one.command} act={one} look={position === 0 ? 'primary' : 'outline'} onOpen={setOpen} />
      ))}
      {unusual.length > 0 && (
        <details className="why">
          <summary>{t('acts.outside', { count: unusual.length })}</summary>
          <div className="stack">
            <p className="quiet small">{t('acts.outsideHelp')}</p>
            {unusual.map((one) => (
              <Act key={one.command} act={one} look="outline" onOpen={setOpen} />
            ))}
          </div>
        </details>
      )}
      {closed.length > 0 && (
        <details className="why">
          <summary>{t('acts.closed', { count: closed.length })}</summary>
          <ul className="closed-acts">
            {closed.map((one) => (
              <ClosedAct key={one.command} act={one} />
            ))}
          </ul>
        </details>
      )}
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
    </section>
  );
}

interface ActProps {
  readonly act: ActToTakeFragment;
  readonly look: 'primary' | 'outline';
  readonly onOpen: (command: StepName) => void;
}

function Act({ act, look, onOpen }: ActProps) {
  const { t } = useTranslation();
  const { point } = useWords();
  return (
    <div className="act">
      <Button look={look} className="wide" onClick={() => onOpen(act.command)}>
        {act.label}
      </Button>
      {act.due && (
        <p className="small">
          {t('acts.until')} <strong>{point(act.due.earliest)}</strong>
          {act.due.latest !== act.due.earliest && ` · ${t('clock.orAtLatest', { day: point(act.due.latest) })}`}
        </p>
      )}
      {act.missing.length > 0 && (
        <p className="small quiet">
          {t('acts.missing')} {act.missing.join(' ')}
        </p>
      )}
      {act.cites.length > 0 && <CitedList norms={act.cites} />}
    </div>
  );
}

function ClosedAct({ act }: { act: ActToTakeFragment }) {
  const { t } = useTranslation();
  const { label } = useWords();
  return (
    <li>
      <strong>{act.label}</strong>
      <p className="small quiet">
        {act.standing === 'NOT_THIS_ACTOR'
          ? `${t('acts.by')} ${act.actor.join(', ')}`
          : (act.why ?? label('ActStanding', act.standing))}
      </p>
      {act.cites.length > 0 && <CitedList norms={act.cites} />}
    </li>
  );
}
