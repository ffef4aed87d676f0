import { useTranslation } from 'react-i18next';
import { useWords } from '../language/use-words';
import type { Counts } from './with-all';

/** `4 · 2 dugaan · 1 temuan`: the figures that a bar draws, nought left out. */
export function CountsInWords({ records, suspicions, findings }: Counts) {
  const { t } = useTranslation();
  const { number } = useWords();
  return (
    <span className="counts-in-words figures small">
      <span className="visually-hidden">{t('overview.records')}: </span>
      <strong>{number(records)}</strong>
      {suspicions > 0 && ` · ${t('overview.countSuspicions', { figure: number(suspicions), count: suspicions })}`}
      {findings > 0 && ` · ${t('overview.countFindings', { figure: number(findings), count: findings })}`}
    </span>
  );
}
