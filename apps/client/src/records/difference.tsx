import { items } from '@awaslog/domain/supplies';
import { useTranslation } from 'react-i18next';
import type { Contest, DiscrepancyCode, ItemCode } from '../gql/graphql';
import { useWords } from '../language/use-words';

interface DifferenceProps {
  readonly item: ItemCode;
  readonly contest?: Contest | null;
  readonly discrepancy: { readonly code: DiscrepancyCode; readonly difference: number };
  /** Whether the item is named too: in a list it is, beside its own figures it is not. */
  readonly named?: boolean;
}

/** A difference between two figures in words: fewer, more, or not yet sorted. */
export function Difference({ item, contest, discrepancy, named = false }: DifferenceProps) {
  const { t } = useTranslation();
  const { number, label, language } = useWords();
  const { code, difference } = discrepancy;
  const values = { figure: number(Math.abs(difference)), unit: items[item].unit[language] };
  const words =
    code === 'PARTS_DO_NOT_ADD_UP'
      ? t('difference.unsorted', values)
      : t(difference < 0 ? 'difference.fewer' : 'difference.more', values);
  return (
    <span className={`difference ${code === 'CLAIM_DIFFERS' ? 'claim' : 'parts'}`}>
      {named && `${label('Item', item)}${contest ? ` ${label('Contest', contest)}` : ''}: `}
      {words}
    </span>
  );
}
