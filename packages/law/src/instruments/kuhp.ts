import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** The criminal code that held until the new one (UU 1/2023) took its place, three years after that was promulgated. */
export const kuhp = instrument({
  name: 'KUHP',
  kind: 'CODE',
  // The law that made the code of colonial times hold.
  number: 1,
  year: 1946,
  title: 'Kitab Undang-Undang Hukum Pidana',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: '2026-01-01' as CivilDate,
  amendedBy: [],
  replaces: [],
  sources: [
    'https://dairi.wahananews.co/utama/kuhp-baru-akan-berlaku-januari-2026-ini-konsekuensi-yang-harus-dipahami-Zbj7fIPU63/0',
    'https://nusaone.id/kuhp-baru-berlaku-2026-masyarakat-diminta-cermati-informasi',
  ],
});
