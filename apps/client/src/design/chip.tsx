import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type Tone = 'neutral' | 'accent' | 'danger' | 'warn' | 'info' | 'good';

/** A short state in words; its colour only repeats them. */
export function Chip({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}

/** Says that a record belongs to the worked story of the trial and never happened. */
export function FictionMark() {
  const { t } = useTranslation();
  return (
    <span className="chip fiction" title={t('fiction.why')}>
      {t('fiction.mark')}
    </span>
  );
}
