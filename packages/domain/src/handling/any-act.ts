import type { z } from 'zod';
import type { ActSpec } from './act';
import { acts, type ActName } from './acts';

/** An act with the types of its own input forgotten; the registry keeps them. */
export type AnyAct = ActSpec<ActName, string, z.ZodObject>;

export function actOf(command: ActName): AnyAct {
  return acts[command] as unknown as AnyAct;
}
