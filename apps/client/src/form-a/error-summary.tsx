import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice';
import { useWords } from '../language/use-words';
import { countErrors } from '../forms/count-errors';
import type { FormAValues } from './values';

/** How many fields want attention; each says what is wrong beside itself, and the first has the focus. */
export function ErrorSummary() {
  const { t } = useTranslation();
  const { number } = useWords();
  const { formState } = useFormContext<FormAValues>();
  const wrong = countErrors(formState.errors);
  if (wrong === 0 || formState.submitCount === 0) return null;
  return (
    <Notice tone="danger" alert title={t('formA.wrong', { count: wrong, figure: number(wrong) })}>
      <p>{t('formA.wrongHelp')}</p>
    </Notice>
  );
}
