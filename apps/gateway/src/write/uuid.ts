import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

/** A UUID of version 7 made at a moment. */
export function newUuid({ epochMilliseconds }: Pick<Temporal.Instant, 'epochMilliseconds'>): string {
  const hex = epochMilliseconds.toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
