import { discrepanciesOf, SupplyCount } from '@awaslog/domain/supplies';
import { useTranslation } from 'react-i18next';
import { useWords } from '../language/use-words';
import { Difference } from '../records/difference';
import { countOf } from './to-form-a';
import type { CountValues } from './values';

/** The difference between the paper and the count in words, as it is typed: the domain compares, not the screen. */
export function CountDifference({ count }: { count: CountValues }) {
  const { t } = useTranslation();
  const { language } = useWords();
  const line = SupplyCount.safeParse(countOf(count, language));
  if (!line.success) return null;
  const { item, claimed, counted } = line.data;
  const discrepancies = discrepanciesOf(line.data).filter(({ code }) => code === 'CLAIM_DIFFERS');
  return (
    <output className="count-difference">
      {discrepancies.map((discrepancy) => (
        <Difference key={discrepancy.code} item={item} discrepancy={discrepancy} />
      ))}
      {claimed !== null && counted !== null && discrepancies.length === 0 && (
        <span className="difference same">{t('difference.same')}</span>
      )}
    </output>
  );
}
