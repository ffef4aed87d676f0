import type { RegisterNumber } from '@awaslog/domain/office';
import type { AreaCode } from '@awaslog/domain/territory';
import type { registerEntry } from '../schema';

export type RegisterEntryRow = typeof registerEntry.$inferSelect;

/** A number that a register gave, with the matter or the record that has it. */
export function registerEntryRow(
  { regency }: { readonly regency: AreaCode },
  { series, year, serial, text, keeper = regency }: RegisterNumber,
  holder: Partial<Pick<RegisterEntryRow, 'matterId' | 'recordId'>>,
): RegisterEntryRow {
  return { regency, series, keeper, year, serial, text, matterId: null, recordId: null, ...holder };
}
