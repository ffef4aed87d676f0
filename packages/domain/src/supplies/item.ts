import { z } from 'zod';

/** The kinds of supplies that are watched; a regency may add items as data. */
export const Item = z.enum([
  'BALLOT',
  'BALLOT_BOX',
  'BOOTH',
  'INK',
  'SEAL',
  'PLASTIC_SEAL',
  'PUNCH_SET',
  'BRAILLE_AID',
  'ENVELOPE',
  'FORM',
  'BOX_STICKER',
  'VOTER_LIST_COPY',
  'CANDIDATE_LIST',
  'OTHER',
]);
export type Item = z.infer<typeof Item>;
