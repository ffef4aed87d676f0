import type { Order } from '../ports';
import type { SortKey } from './cursor';
import { isReadableDay } from './readable-day';

export const seq = (column: string): SortKey => ({ column, type: 'bigint', looksLike: /^\d{1,15}$/ });
export const uuid = (column: string): SortKey => ({
  column,
  type: 'uuid',
  looksLike: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
});
export const day = (column: string): SortKey => ({
  column,
  type: 'date',
  looksLike: { test: isReadableDay },
});
/** A day that a row need not have: rows without one come last, whichever end comes first. */
export const dayOrLast = (column: string, order: Order): SortKey => {
  const whenEmpty = order === 'NEWEST' ? '-infinity' : 'infinity';
  return { ...day(column), whenEmpty, looksLike: { test: (text) => text === whenEmpty || isReadableDay(text) } };
};
