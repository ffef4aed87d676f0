import { sql, type Session } from '../database/database';
import type { SeenCase } from '../ports';
import { clocksOfMatter } from '../read/whole-matter';
import type { Case } from './cases';

const recordColumns = `'RECORD' as kind, r.id, null::text as number, r.record::text as state`;
/** What a calendar can change of a matter stands in columns; its history may be long and is not read. */
const matterState = `json_build_object('id', m.id, 'version', m.version, 'office', m.office, 'election', m.election,
  'area', m.area, 'station', m.station, 'division', m.division, 'handlers', m.handlers, 'clocks', ${clocksOfMatter('m')})`;
const matterColumns = `'MATTER' as kind, m.id, m.number_text as number, ${matterState}::text as state`;

interface Row {
  readonly kind: Case['kind'];
  readonly id: string;
  readonly number: string | null;
  readonly state: string;
}

/** How many cases are looked at in one statement at most; the number goes into the text, which is planned better so. */
export const LOOKED_AT_ONCE = 1000;

const follows = (alias: string) => `${alias}.regency = $1::text and ${alias}.id > $2::uuid`;
const runs = (alias: string) =>
  `exists (select 1 from clock c where c.regency = $1::text and c.owner_id = ${alias}.id and c.stopped_on is null)`;
/** A record keeps a period to itself that waits for a year to be decreed. */
const undatedRecord = `r.suspected and (r.record -> 'findingWindow' = 'null'
  or jsonb_path_exists(r.record, '$.advice[*] ? (@.due == null)'))`;

const lists = {
  RECORD: `select ${recordColumns} from supervision_record r where ${follows('r')} and (${runs('r')} or ${undatedRecord})
    order by r.id limit `,
  MATTER: `select ${matterColumns} from matter m where ${follows('m')} and ${runs('m')}
    order by m.id limit `,
} as const;

const FIRST = '00000000-0000-0000-0000-000000000000';
const cursorOf = /^(RECORD|MATTER) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where a part begins: after a case, records before matters. Null for a text that is no such place. */
export function placeAfter(after: string | null): readonly [Case['kind'], string] | null {
  if (after === null) return ['RECORD', FIRST];
  const [, kind, id] = cursorOf.exec(after) ?? [];
  return kind && id ? [kind as Case['kind'], id] : null;
}

/** The cases that follow a place, and the place after them; null where none is left. */
export async function casesAfter(
  session: Session,
  regency: string,
  [kind, id]: readonly [Case['kind'], string],
  look: number,
): Promise<{ readonly cases: readonly Case[]; readonly next: string | null }> {
  const rows = await session.query<Row>(sql(`${lists[kind]}${look}`, [regency, id]));
  const last = rows.length === look ? rows.at(-1) : undefined;
  const next = last ? `${kind} ${last.id}` : kind === 'RECORD' ? `MATTER ${FIRST}` : null;
  return { cases: rows.map(caseOf), next };
}

const namedText = `select ${recordColumns} from supervision_record r where r.regency = $1::text and r.id = any($2::uuid[])
union all
select ${matterColumns} from matter m where m.regency = $1::text and m.id = any($3::uuid[])`;

/** Cases by their ids. */
export async function casesNamed(
  session: Session,
  regency: string,
  named: readonly SeenCase[],
): Promise<readonly Case[]> {
  const of = (kind: SeenCase['kind']) => named.filter((one) => one.kind === kind).map(({ id }) => id);
  const rows = await session.query<Row>(sql(namedText, [regency, of('RECORD'), of('MATTER')]));
  return rows.map(caseOf);
}

function caseOf({ kind, number, state }: Row): Case {
  return kind === 'RECORD'
    ? { kind, number: null, record: JSON.parse(state) }
    : { kind, number, matter: JSON.parse(state) };
}

const versionsText = `select id, version from supervision_record where regency = $1::text and id = any($2::uuid[])
union all select id, version from matter where regency = $1::text and id = any($3::uuid[])`;

/** The versions that cases have now, by their ids. */
export async function versionsNow(
  session: Session,
  regency: string,
  cases: readonly { readonly redating: SeenCase }[],
): Promise<ReadonlyMap<string, number>> {
  const of = (kind: SeenCase['kind']) => cases.flatMap(({ redating }) => (redating.kind === kind ? [redating.id] : []));
  const rows = await session.query<{ id: string; version: number }>(
    sql(versionsText, [regency, of('RECORD'), of('MATTER')]),
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

const doneText = `select stream_id as id, stream_version as version from event
where regency = $1::text and stream_id = any($2::uuid[]) and command_id = $3::uuid and actor ->> 'id' = $4::text
and type in ('RECORD_REDATED', 'MATTER_REDATED')`;

/** The versions that a command left when it was done before, by stream. */
export async function doneBefore(
  session: Session,
  {
    regency,
    commandId,
    actor,
    cases,
  }: { regency: string; commandId: string; actor: { id: string }; cases: readonly SeenCase[] },
): Promise<ReadonlyMap<string, number>> {
  const rows = await session.query<{ id: string; version: number }>(
    sql(doneText, [regency, cases.map(({ id }) => id), commandId, actor.id]),
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}
