import type { CivilDate } from '../civil-date';
import { pilkadaSuppliesAtStation } from '../rules/rule-book';
import type { Regime } from './regime';

/**
 * The regional elections of 2024. Their handling has its own clocks, forms and bodies (Perbawaslu 8/2020 as amended
 * by 9/2024), which were not read at article level; a clock of the general election is never lent to them.
 */
export const pilkada2024: Regime = {
  election: 'PILKADA_2024',
  title: { id: 'Pemilihan kepala daerah 2024', en: 'Regional elections of 2024' },
  votingDay: '2024-11-27' as CivilDate,
  validFrom: null,
  validUntil: null,
  rules: {
    SUPPLIES_AT_STATION: pilkadaSuppliesAtStation,
  },
};
