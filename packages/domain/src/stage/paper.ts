import type { Text } from '@awaslog/law/result';
import { z } from 'zod';

/** A paper of the chain of supplies that a supervisor asks to see. */
export const Paper = z.enum(['KPU_DECISION', 'CONTRACT', 'DELIVERY_NOTE', 'GOODS_RECEIPT', 'MINUTES']);
export type Paper = z.infer<typeof Paper>;

export const paperNames: Readonly<Record<Paper, Text>> = {
  KPU_DECISION: { id: 'Keputusan KPU', en: 'Decision of KPU' },
  CONTRACT: { id: 'Kontrak pengadaan', en: 'Procurement contract' },
  DELIVERY_NOTE: { id: 'Surat Jalan', en: 'Delivery note' },
  GOODS_RECEIPT: { id: 'Bukti Tanda Terima Barang (BTTB)', en: 'Goods receipt' },
  MINUTES: { id: 'Berita acara', en: 'Minutes' },
};
