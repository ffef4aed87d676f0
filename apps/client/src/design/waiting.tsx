import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { failureOf } from '../gateway/outcome';
import { Button } from './button';
import { Notice } from './notice';

/** Grey lines where an answer will stand, of about the size that it will have. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('waiting.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

/** Nothing is here, why that is so, and what may be done about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** An answer that did not come. What the gateway said is shown; for silence there is a sentence of our own. */
export function Failed({ error, onRetry }: { error: CombinedError; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { code, message } = failureOf(error);
  return (
    <Notice tone="danger" alert title={code === 'NETWORK' ? t('waiting.noNetwork') : t('waiting.failed')}>
      <p>{code === 'NETWORK' ? t('waiting.noNetworkHelp') : message}</p>
      {onRetry && (
        <div>
          <Button onClick={onRetry}>{t('waiting.retry')}</Button>
        </div>
      )}
    </Notice>
  );
}
