import type { Text } from '@awaslog/law/result';
import { z } from 'zod';

/** The three classes of supplies of PKPU 14/2023 (Pemilu) and PKPU 12/2024 (Pilkada). */
export const ItemClass = z.enum(['VOTING_EQUIPMENT', 'SUPPORT', 'OTHER_EQUIPMENT']);
export type ItemClass = z.infer<typeof ItemClass>;

export const itemClassNames: Readonly<Record<ItemClass, Text>> = {
  VOTING_EQUIPMENT: { id: 'Perlengkapan Pemungutan Suara', en: 'Voting equipment' },
  SUPPORT: { id: 'Dukungan Perlengkapan Lainnya', en: 'Other supporting supplies' },
  OTHER_EQUIPMENT: { id: 'Perlengkapan Pemungutan Suara Lainnya', en: 'Other voting equipment' },
};

/** Where the classes and what belongs to them were read. */
export const itemClassSource =
  'https://kapol.id/sukseskan-pemilu-2024-panwascam-tanjungsari-deteksi-dini-kerawanan-pendistribusian-logistik';
