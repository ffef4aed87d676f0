import type { CivilDate } from '@awaslog/law/civil-date';
import type { Text } from '@awaslog/law/result';
import { z } from 'zod';

/**
 * An election that records may concern. Only the two of 2024 have a regime of rules; the earlier ones are kept for
 * the reported incidents of their time, and no rule is computed for them.
 */
export const ElectionId = z.enum([
  'PEMILU_2014',
  'PILKADA_2015',
  'PILKADA_2018',
  'PEMILU_2019',
  'PILKADA_2020',
  'PEMILU_2024',
  'PILKADA_2024',
]);
export type ElectionId = z.infer<typeof ElectionId>;

/** What voters decide on one ballot; proper names. */
export const Contest = z.enum(['PPWP', 'DPR', 'DPD', 'DPRD_PROV', 'DPRD_KAB', 'GUBERNUR', 'BUPATI']);
export type Contest = z.infer<typeof Contest>;

export interface Election {
  readonly id: ElectionId;
  readonly name: Text;
  /** The national first-round voting day; null where no source was read. */
  readonly votingDay: CivilDate | null;
  /** The regime of rules in `@awaslog/law/regime`; null: kept for reference only. */
  readonly regime: 'PEMILU_2024' | 'PILKADA_2024' | null;
  /** The contests that may be held; a regency states those that it has. */
  readonly contests: readonly Contest[];
}

const pemilu: readonly Contest[] = ['PPWP', 'DPR', 'DPD', 'DPRD_PROV', 'DPRD_KAB'];
const pilkada: readonly Contest[] = ['GUBERNUR', 'BUPATI'];

function reference(id: ElectionId, id_: string, en: string, contests: readonly Contest[]): Election {
  return { id, name: { id: id_, en }, votingDay: null, regime: null, contests };
}

export const elections: Readonly<Record<ElectionId, Election>> = {
  PEMILU_2014: reference('PEMILU_2014', 'Pemilu 2014', 'General election 2014', pemilu),
  PILKADA_2015: reference('PILKADA_2015', 'Pilkada 2015', 'Regional elections 2015', pilkada),
  PILKADA_2018: reference('PILKADA_2018', 'Pilkada 2018', 'Regional elections 2018', pilkada),
  PEMILU_2019: reference('PEMILU_2019', 'Pemilu 2019', 'General election 2019', pemilu),
  PILKADA_2020: reference('PILKADA_2020', 'Pilkada 2020', 'Regional elections 2020', pilkada),
  PEMILU_2024: {
    id: 'PEMILU_2024',
    name: { id: 'Pemilu 2024', en: 'General election 2024' },
    votingDay: '2024-02-14' as CivilDate,
    regime: 'PEMILU_2024',
    contests: pemilu,
  },
  PILKADA_2024: {
    id: 'PILKADA_2024',
    name: { id: 'Pilkada 2024', en: 'Regional elections 2024' },
    votingDay: '2024-11-27' as CivilDate,
    regime: 'PILKADA_2024',
    contests: pilkada,
  },
};
