import { z } from 'zod';

/** The sixteen sub-stages of the logistics stage, in order. */
export const Substage = z.enum([
  'PLANNING',
  'PROCUREMENT',
  'PRODUCTION',
  'SHIPMENT_TO_REGENCY',
  'RECEIPT',
  'STORAGE',
  'SORTING_FOLDING',
  'REPLACEMENT',
  'PACKING',
  'DISTRIBUTION',
  'STATION_DELIVERY',
  'DESTRUCTION',
  'VOTING_DAY',
  'RETURN',
  'RECAPITULATION',
  'UPKEEP_INVENTORY',
]);
export type Substage = z.infer<typeof Substage>;
