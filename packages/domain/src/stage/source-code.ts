import { substagesInOrder } from './catalogue';
import type { Concern } from './concern';
import type { Substage } from './substage';

/** What a source code says: a sub-stage, perhaps at a station, or a concern that is no sub-stage. */
export type SourceStage = { readonly substage: Substage; readonly place?: 'STATION' } | { readonly concern: Concern };

const bySourceCode: ReadonlyMap<string, SourceStage> = new Map<string, SourceStage>([
  ...substagesInOrder.map(({ code, sourceCode }) => [sourceCode, { substage: code }] as const),
  ['PENYIMPANAN_TPS', { substage: 'STORAGE', place: 'STATION' }],
  ['PENGAWASAN_AKSES', { concern: 'ACCESS_OBSTRUCTION' }],
  ['PENCEGAHAN', { concern: 'PREVENTION' }],
]);

/** Reads the Indonesian codes that reports of incidents use; undefined for any other word. */
export function substageOfSourceCode(code: string): SourceStage | undefined {
  return bySourceCode.get(code);
}
