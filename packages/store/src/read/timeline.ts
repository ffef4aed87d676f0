import type { ReadContext } from './context';
import { objectOf } from './draft';
import { listJson } from './page';
import { momentAt } from './read-scope';

/** What happened in a stream, from its events: a record or a matter stands in the table of that name. */
export function timelineOf({ draft, scope }: ReadContext, table: string): string {
  const alias = draft.alias('e');
  const json = objectOf([
    { name: 'seq', json: `${alias}.seq` },
    { name: 'type', json: `${alias}.type` },
    { name: 'version', json: `${alias}.stream_version` },
    { name: 'at', json: momentAt(scope, `${alias}.recorded_at`) },
    { name: 'office', json: `${alias}.actor -> 'office'` },
    { name: 'outsideKnownProcedure', json: `${alias}.payload -> 'outsideKnownProcedure'` },
    { name: 'warnings', json: `${alias}.payload -> 'warnings'` },
  ]);
  const of = `${alias}.regency = ${table}.regency and ${alias}.stream_id = ${table}.id`;
  return listJson(json, `event ${alias} where ${of}`, `${alias}.stream_version`);
}
