import { civilDateOf, type CivilDate } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, type Issue, type Refusal } from '@awaslog/domain/issue';
import { hasPermission } from '@awaslog/domain/policy';
import { personRoles, PersonReference, readPerson } from '@awaslog/domain/report';
import { contains, type AreaCode } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';
import { sql, type Database } from '../database/database';
import { insertRows } from '../database/table-sql';
import { persist } from '../database/persist';
import { KeyRefused } from '../open/store-refusal';
import type { KeepPersonRequest, KeyRing, PersonKept } from '../ports';
import { person } from '../schema';
import { forbidden, invalid, notFound } from '../write/refusals';
import { keptOf, lookUpPerson, type PersonRow } from './person-row';
import { noKeys, referenceInUse, withoutKey } from './refusals';
import { keyOf } from './require-keys';
import { fieldsOf, isMacOf, macOf, seal, type Comparable } from './seal';

export interface PeopleContext {
  readonly database: Database;
  readonly regencies: ReadonlyMap<AreaCode, Regency>;
  readonly keys: KeyRing | undefined;
}

type Kept = Result<PersonKept, Refusal>;

const MOST_RACES = 3;

/** Keeps a person under a seal, once. Nothing is written before the key lies where it outlives the program. */
export async function keepPerson(
  { database, regencies, keys }: PeopleContext,
  request: KeepPersonRequest,
): Promise<Kept> {
  const regency = regencies.get(request.regency);
  if (!regency) return refused(notFound);
  const { actor } = request;
  const isOfRegency = contains(regency.code, actor.territory);
  if (!actor.office || !isOfRegency || !hasPermission(actor, 'KEEP_PERSON')) return refused(forbidden);
  const keptOn = civilDateOf(request.now, regency.zone);
  const content = contentOf(request, actor.office, keptOn);
  if (!content.ok) return content;
  if (!keys) return refused(noKeys);
  try {
    for (let race = 1; ; race += 1) {
      const kept = await persist(() => attempt(database, keys, request, { content: content.value, keptOn }));
      if (kept) return kept;
      if (race === MOST_RACES) throw new Error('A reference was taken and given up again, several times');
    }
  } catch (cause) {
    if (cause instanceof KeyRefused) return refused(withoutKey(cause));
    throw cause;
  }
}

/**
 * The caller has parsed it; it is read again, since what is sealed wrongly shows only when it is needed, and a role that
 * is none would stand unsealed.
 */
function contentOf(request: KeepPersonRequest, office: string, keptOn: CivilDate): Result<Comparable, Refusal> {
  const { regency, role, actor } = request;
  const reference = PersonReference.safeParse(request.reference);
  const read = readPerson(request.person);
  const unborn = read.ok && read.value.bornOn !== null && read.value.bornOn > keptOn;
  const issues: Issue[] = [
    ...(reference.success ? [] : [issueOf('ID_MALFORMED', ['reference'])]),
    ...(personRoles.includes(role) ? [] : [issueOf('UNKNOWN_CODE', ['role'])]),
    ...(read.ok ? [] : read.refusal.map(({ code, path }) => issueOf(code, ['person', ...path]))),
    ...(unborn ? [issueOf('IN_THE_FUTURE', ['person', 'bornOn'])] : []),
  ];
  if (!read.ok || !reference.success || issues.length > 0) return refused(invalid(issues));
  const { value: person } = read;
  // The database writes an id in small letters, and the seal is bound to how it is written.
  const label = { regency, reference: reference.data, role, fields: fieldsOf(person) };
  return ok({ ...label, person, office, actor: actor.id });
}

const insertText = insertRows(person, '$1', { onConflict: 'on conflict (regency, reference) do nothing returning 1' });

/** Null when the reference was taken between the look and the writing. */
async function attempt(
  database: Database,
  keys: KeyRing,
  { regency, reference }: KeepPersonRequest,
  { content, keptOn }: { readonly content: Comparable; readonly keptOn: string },
): Promise<Kept | null> {
  const { row: there, keyIds } = await lookUpPerson(database, regency, reference);
  // Before a ring makes a key: one that cannot open what is sealed already is not the ring of this data.
  for (const id of keyIds) await keyOf(keys, regency, id);
  if (there) {
    const key = await keyOf(keys, regency, there.keyId);
    const isSame = await isMacOf(there.contentMac, key, content);
    return isSame ? ok({ ...keptOf(there), replayed: true }) : refused(referenceInUse);
  }
  const row = await rowOf(keys, content, keptOn);
  const written = await database.query(sql(insertText, [JSON.stringify([row])]));
  return written.length > 0 ? ok({ ...keptOf(row), replayed: false }) : null;
}

async function rowOf(keys: KeyRing, content: Comparable, keptOn: string): Promise<PersonRow> {
  const { regency, reference, role, fields, office, actor } = content;
  const key = await keys.current(regency as AreaCode);
  const contentMac = await macOf(key, content);
  const sealed = await seal(key, { ...content, keptOn, contentMac }, content.person);
  return { regency, reference, role, presentFields: [...fields], ...sealed, contentMac, office, actor, keptOn };
}
