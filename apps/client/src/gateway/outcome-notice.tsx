import { useTranslation } from 'react-i18next';
import { Cited } from '../design/cited';
import { Notice } from '../design/notice';
import type { Outcome } from './outcome';

/**
 * Why a command was not done: what happened, by which rule, and what to do next. Issues that stand beside their fields
 * are not repeated; `unplaced` are those that no field shows.
 */
export function OutcomeNotice({
  outcome,
  unplaced = [],
}: {
  outcome: Outcome<unknown> | null;
  unplaced?: readonly string[];
}) {
  const { t } = useTranslation();
  if (!outcome || outcome.kind === 'DONE') return null;
  if (outcome.kind === 'FAILED') {
    const silent = outcome.failure.code === 'NETWORK';
    return (
      <Notice tone="danger" alert title={silent ? t('waiting.noNetwork') : t('waiting.failed')}>
        <p>{silent ? t('outcome.kept') : outcome.failure.message}</p>
      </Notice>
    );
  }
  const { message, norm, nextStep } = outcome.refusal;
  return (
    <Notice tone="danger" alert title={message}>
      {norm && <Cited norm={norm} />}
      {unplaced.length > 0 && (
        <ul>
          {unplaced.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p>
        <strong>{t('outcome.nextStep')}</strong> {nextStep}
      </p>
    </Notice>
  );
}
