import { useTranslation } from 'react-i18next';
import type { GivenNumberFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { registerText } from '../matter/register-text';

/** The number of a record; one that has none, or whose regency states no pattern, says so. */
export function RecordNumber({ number }: { readonly number: GivenNumberFragment | null }) {
  const { t } = useTranslation();
  const { label } = useWords();
  if (!number) return <>{t('record.noNumber')}</>;
  return (
    <>
      {label('RegisterSeries', number.series)} <strong>{registerText(number)}</strong>
      {number.text === null && ` (${t('record.noPattern')})`}
    </>
  );
}
