import { glossary } from '@awaslog/domain/glossary';
import type { Discrepancy } from '@awaslog/domain/supplies';
import type { Text } from '@awaslog/law/result';

const figureNames: Readonly<Record<string, Text>> = {
  claimed: { id: 'menurut dokumen', en: 'claimed' },
  counted: { id: 'dihitung', en: 'counted' },
  good: { id: 'baik', en: 'good' },
  faultyUsable: { id: 'cacat tapi layak', en: 'faulty but usable' },
  damaged: { id: 'rusak', en: 'damaged' },
};

/** `Klaim berbeda: menurut dokumen 429, dihitung 427; kurang 2.` */
export function discrepancyText({ code, operands, difference }: Discrepancy): Text {
  const { term, en } = glossary.code('DiscrepancyCode', code);
  const named = (language: keyof Text) =>
    Object.entries(operands)
      .map(([name, value]) => `${figureNames[name]?.[language] ?? name} ${value}`)
      .join(', ');
  const gap = Math.abs(difference);
  return {
    id: `${term}: ${named('id')}; ${difference < 0 ? 'kurang' : 'lebih'} ${gap}.`,
    en: `${en}: ${named('en')}; ${gap} too ${difference < 0 ? 'few' : 'many'}.`,
  };
}
