import { glossary } from '@awaslog/domain/glossary';
import type { Penalty } from '@awaslog/domain/violation';
import type { Text } from '@awaslog/law/result';

/** `Penjara paling lama 24 bulan dan denda paling banyak Rp240.000.000`. */
export function penaltyText({ custody, months, fine }: Penalty): Text {
  const { term, en } = glossary.code('Custody', custody);
  const rupiah = fine === null ? null : fine.toLocaleString('en-US');
  return {
    id: `${term} paling lama ${months} bulan${rupiah ? ` dan denda paling banyak Rp${rupiah.replaceAll(',', '.')}` : ''}`,
    en: `${en} of at most ${months} months${rupiah ? ` and a fine of at most IDR ${rupiah}` : ''}`,
  };
}
