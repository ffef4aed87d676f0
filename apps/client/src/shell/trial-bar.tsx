import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Dialog } from '../design/dialog';
import { Field } from '../design/field';
import { Icon } from '../design/icon';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useSession } from '../gateway/gateway-provider';
import type { Outcome } from '../gateway/outcome';
import { useCommand } from '../gateway/use-command';
import { SetTrialDayDocument, type ProductDayFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

/** Says on every screen that this is a trial, and on which day it runs; every clock is told from that day. */
export function TrialBar({ product, busy }: { product: ProductDayFragment; busy: boolean }) {
  const { t } = useTranslation();
  const { longDate } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <aside className="trial-bar" aria-label={t('trial.mark')}>
      <p aria-live="polite" aria-busy={busy}>
        {product.realClock ? t('trial.today') : t('trial.day')} <strong>{longDate(product.today)}</strong>
      </p>
      <Button look="plain" onClick={() => setOpen(true)}>
        <Icon name="calendar" size={18} />
        <span>{t('trial.change')}</span>
      </Button>
      {open && <TrialDayDialog product={product} onClose={() => setOpen(false)} />}
    </aside>
  );
}

function TrialDayDialog({ product, onClose }: { product: ProductDayFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { startOver } = useSession();
  const [setTrialDay, busy] = useCommand(SetTrialDayDocument);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const day = String(new FormData(event.currentTarget).get('day') ?? '');
    const answer = await setTrialDay({ input: { day } });
    setOutcome(answer);
    if (answer.kind !== 'DONE') return;
    startOver();
    onClose();
  }

  return (
    <Dialog title={t('trial.changeTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="quiet">{t('trial.changeHelp')}</p>
        <Field label={t('trial.dayField')}>
          {(control) => (
            <input {...control} className="input" type="date" name="day" defaultValue={product.today} required />
          )}
        </Field>
        <OutcomeNotice outcome={outcome} />
        {product.promises.length > 0 && (
          <ul className="quiet small">
            {product.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        )}
        <div className="row">
          <Button look="primary" type="submit" busy={busy}>
            {t('trial.setDay')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
