import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Dialog } from '../design/dialog';
import type { Outcome } from '../gateway/outcome';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useCommand } from '../gateway/use-command';
import { ApplyDeadlineChangesDocument, type ListedChangeFragment } from '../gql/graphql';
import { uuidV7 } from '../identifier/uuid-v7';
import { useWords } from '../language/use-words';
import { appliedWith, commandsFor, nothingApplied, type Applied } from './commands-for';

interface ApplyDialogProps {
  readonly changes: readonly ListedChangeFragment[];
  /** Closed: with what was applied by then, which may be nothing. */
  readonly onClose: (applied: Applied) => void;
}

/** Applies the chosen changes on the versions that were listed, a number of them in one command. */
export function ApplyDialog({ changes, onClose }: ApplyDialogProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  const [commands] = useState(() => commandsFor(changes, uuidV7));
  const [sent, setSent] = useState(0);
  const [applied, setApplied] = useState(nothingApplied);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [send, busy] = useCommand(ApplyDeadlineChangesDocument);
  const periods = changes.reduce((sum, { periods: moved }) => sum + moved.length, 0);

  /** Goes on where it stopped: what was answered is not sent again, what was not answered is the same command. */
  async function apply() {
    let done = applied;
    for (let position = sent; position < commands.length; position += 1) {
      const answer = await send({ input: commands[position]! });
      setOutcome(answer);
      if (answer.kind !== 'DONE') return;
      done = appliedWith(done, answer.value);
      setApplied(done);
      setSent(position + 1);
    }
    onClose(done);
  }

  return (
    <Dialog title={t('changes.apply')} onClose={() => onClose(applied)}>
      <div className="stack">
        <p>
          {t('changes.casesChosen', { count: changes.length, figure: number(changes.length) })} ·{' '}
          {t('changes.periodsChosen', { count: periods, figure: number(periods) })}
        </p>
        <p className="quiet">{t('changes.applyHelp')}</p>
        {busy && commands.length > 1 && (
          <p role="status">{t('changes.progress', { sent: number(sent), all: number(commands.length) })}</p>
        )}
        <OutcomeNotice outcome={outcome} />
        <div className="row">
          <Button look="primary" busy={busy} onClick={() => void apply()}>
            {t('changes.apply')}
          </Button>
          <Button look="plain" onClick={() => onClose(applied)}>
            {t('action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
