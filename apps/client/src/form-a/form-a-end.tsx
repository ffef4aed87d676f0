import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../design/button';
import { Notice } from '../design/notice';
import type { Outcome } from '../gateway/outcome';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useWords } from '../language/use-words';

interface FormAEndProps {
  readonly outcome: Outcome<unknown> | null;
  readonly unplaced: readonly string[];
  readonly busy: boolean;
  /** Whether the form began as a draft of an earlier visit. */
  readonly restored: boolean;
  readonly kept: Date | null;
  readonly onDiscard: () => void;
}

/** The end of the form: what the gateway said, sending, and what became of the draft. */
export function FormAEnd({ outcome, unplaced, busy, restored, kept, onDiscard }: FormAEndProps) {
  const { t } = useTranslation();
  const alreadyThere = outcome?.kind === 'FAILED' && outcome.failure.code === 'IDEMPOTENCY_CONFLICT';
  return (
    <div className="form-end stack">
      {alreadyThere ? (
        <Notice tone="warn" alert title={t('formA.alreadyThere')}>
          <p>
            {t('formA.alreadyThereHelp')} <Link to="/records">{t('records.title')}</Link>
          </p>
        </Notice>
      ) : (
        <OutcomeNotice outcome={outcome} unplaced={unplaced} />
      )}
      <Button look="primary" type="submit" busy={busy} className="wide submit">
        {outcome?.kind === 'FAILED' ? t('formA.sendAgain') : t('formA.send')}
      </Button>
      <DraftLine restored={restored} kept={kept} onDiscard={onDiscard} />
    </div>
  );
}

function DraftLine({ restored, kept, onDiscard }: Pick<FormAEndProps, 'restored' | 'kept' | 'onDiscard'>) {
  const { t } = useTranslation();
  const { language } = useWords();
  const [sure, setSure] = useState(false);
  if (!restored && !kept) return <p className="quiet small">{t('draft.promise')}</p>;
  const time = kept?.toLocaleTimeString(language === 'id' ? 'id-ID' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="row apart small">
      <p className="quiet">{time ? t('draft.kept', { time }) : t('draft.restored')}</p>
      {sure ? (
        <span className="row">
          <Button look="plain" className="danger" onClick={onDiscard}>
            {t('draft.discardSure')}
          </Button>
          <Button look="plain" onClick={() => setSure(false)}>
            {t('action.cancel')}
          </Button>
        </span>
      ) : (
        <Button look="plain" onClick={() => setSure(true)}>
          {t('draft.discard')}
        </Button>
      )}
    </div>
  );
}
