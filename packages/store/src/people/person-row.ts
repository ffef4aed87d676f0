import type { PersonReference } from '@awaslog/domain/report';
import type { AreaCode } from '@awaslog/domain/territory';
import { sql, type Session } from '../database/database';
import type { KeptPerson } from '../ports';
import type { person } from '../schema';

export type PersonRow = typeof person.$inferSelect;

export interface Known {
  readonly row: PersonRow | null;
  /** The keys under which people of the regency are sealed. */
  readonly keyIds: readonly string[];
}

const rowText = `
select json_build_object('regency', regency, 'reference', reference, 'role', role, 'presentFields', present_fields,
  'keyId', key_id, 'wrappedKey', wrapped_key, 'nonce', nonce, 'ciphertext', ciphertext, 'contentMac', content_mac,
  'office', office, 'actor', actor, 'keptOn', kept_on)
from person where regency = $1::text and reference = $2::uuid`;

/** Steps from one key to the next on the index: a regency has few keys and many people. */
const knownText = `
with recursive sealed_under(key_id) as (
  select min(key_id) from person where regency = $1::text
  union all
  select (select min(key_id) from person where regency = $1::text and key_id > before.key_id)
  from sealed_under before where before.key_id is not null
)
select (${rowText})::text as row,
  (select coalesce(json_agg(key_id), '[]') from sealed_under where key_id is not null)::text as "keyIds"`;

/** What is there under a reference, and under which keys the people around it are sealed. */
export async function lookUpPerson(session: Session, regency: AreaCode, reference: PersonReference): Promise<Known> {
  const [known] = await session.query<{ row: string | null; keyIds: string }>(sql(knownText, [regency, reference]));
  return { row: parsed(known!.row), keyIds: JSON.parse(known!.keyIds) as string[] };
}

export async function readPersonRow(
  session: Session,
  regency: AreaCode,
  reference: PersonReference,
): Promise<PersonRow | null> {
  const [known] = await session.query<{ row: string | null }>(
    sql(`select (${rowText})::text as row`, [regency, reference]),
  );
  return parsed(known!.row);
}

function parsed(row: string | null): PersonRow | null {
  return row === null ? null : (JSON.parse(row) as PersonRow);
}

export function keptOf({ role, presentFields, keptOn }: PersonRow): KeptPerson {
  return { role, fields: presentFields, keptOn: keptOn as KeptPerson['keptOn'] };
}
