import type { Text } from '@awaslog/law/result';
import { z } from 'zod';

/** Dengan sengaja or karena kelalaian. No count of goods tells one from the other: somebody has to state it. */
export const Fault = z.enum(['WILFUL', 'NEGLIGENT']);
export type Fault = z.infer<typeof Fault>;

export const faultWords: Readonly<Record<Fault, Text>> = {
  WILFUL: { id: 'Dengan sengaja', en: 'Wilfully' },
  NEGLIGENT: { id: 'Karena kelalaian', en: 'By negligence' },
};
