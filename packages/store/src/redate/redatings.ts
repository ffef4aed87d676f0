import { civilDateOf } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, type Refusal } from '@awaslog/domain/issue';
import type { Actor } from '@awaslog/domain/office';
import { may } from '@awaslog/domain/policy';
import type { AreaCode } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';
import { sql, type Database, type Session } from '../database/database';
import { persist } from '../database/persist';
import type { Redated, RedateRequest, Redatings, RedatingsPart, RedatingsRequest, SeenCase } from '../ports';
import { forbidden, invalid, notFound } from '../write/refusals';
import { changedCase } from './cases';
import { rememberedEnds } from './ends';
import { casesAfter, casesNamed, doneBefore, LOOKED_AT_ONCE, placeAfter } from './look';
import { writeChanged } from './write';

type Regencies = ReadonlyMap<AreaCode, Regency>;

/** The two questions of a changed calendar, over a database. */
export function redatingsOver(database: Database, regencies: Regencies): Redatings {
  return {
    redatings: (request) => persist(() => list(database, regencies, request)),
    redate: (request) => persist(() => redate(database, regencies, request)),
  };
}

async function list(
  session: Session,
  regencies: Regencies,
  { regency: code, actor, now, after }: RedatingsRequest,
): Promise<Result<RedatingsPart, Refusal>> {
  const regency = allowed(regencies, code, actor);
  if (!regency.ok) return regency;
  const from = placeAfter(after);
  if (!from) return refused(invalid([issueOf('UNKNOWN_CODE', ['after'])]));
  const place = { regency: code, zone: regency.value.zone };
  const facts = { actor, now, endOf: rememberedEnds() };
  const { cases, next } = await casesAfter(session, code, from);
  const redatings = cases.flatMap((one) => changedCase(place, one, facts)?.redating ?? []);
  return ok({ asOf: civilDateOf(now, place.zone), redatings, next });
}

/**
 * One transaction under the counter of the regency: nobody else writes in it meanwhile, so a version that was read is
 * the version that is written on.
 */
async function redate(
  database: Database,
  regencies: Regencies,
  request: RedateRequest,
): Promise<Result<Redated, Refusal>> {
  const { regency: code, actor, now, cases: seen } = request;
  const regency = allowed(regencies, code, actor);
  if (!regency.ok) return regency;
  if (seen.length > LOOKED_AT_ONCE) return refused(invalid([issueOf('TOO_MANY', ['cases'])]));
  const place = { regency: code, zone: regency.value.zone };
  const facts = { actor, now, endOf: rememberedEnds() };
  return database.transaction(async (session) => {
    const [counter] = await session.query<{ seq: number | string }>(
      sql('select seq from counter where regency = $1::text for update', [code]),
    );
    const listed = new Map(seen.map((one) => [keyOf(one), one]));
    const changed = (await casesNamed(session, code, seen))
      .flatMap((one) => changedCase(place, one, facts) ?? [])
      .filter(({ redating }) => listed.get(keyOf(redating))?.version === redating.version);
    if (changed.length > 0) await writeChanged(session, request, changed, Number(counter!.seq));
    const written = new Set(changed.map(({ redating }) => keyOf(redating)));
    const left = [...listed.values()].filter((one) => !written.has(keyOf(one)));
    const before = left.length > 0 ? await doneBefore(session, { ...request, cases: left }) : new Map<string, number>();
    const done = (one: SeenCase) => written.has(keyOf(one)) || before.get(one.id) === one.version + 1;
    const all = [...listed.values()];
    return ok({ redated: all.filter(done), passedOver: all.filter((one) => !done(one)) });
  });
}

function keyOf({ kind, id }: Pick<SeenCase, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

function allowed(regencies: Regencies, code: AreaCode, actor: Actor): Result<Regency, Refusal> {
  const regency = regencies.get(code);
  if (!regency) return refused(notFound);
  return may(actor, 'REDATE_DEADLINES', { area: code }) ? ok(regency) : refused(forbidden);
}
