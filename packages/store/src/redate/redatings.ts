import { civilDateOf, type CivilDate } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, type Refusal } from '@awaslog/domain/issue';
import type { Actor } from '@awaslog/domain/office';
import { may } from '@awaslog/domain/policy';
import type { AreaCode } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';
import type { Database, Session } from '../database/database';
import { persist } from '../database/persist';
import type {
  Redated,
  RedateAllRequest,
  RedateRequest,
  Redatings,
  RedatingsPart,
  RedatingsRequest,
  SeenCase,
} from '../ports';
import type { Place } from '../project/record-rows';
import { holdCounter } from '../write/hold-counter';
import { forbidden, invalid, notFound } from '../write/refusals';
import type { Writers } from '../write/writers';
import { changedCase, type ChangedCase } from './cases';
import { rememberedEnds } from './ends';
import { casesAfter, casesNamed, doneBefore, LOOKED_AT_ONCE, placeAfter, versionsNow } from './look';
import { writeChanged } from './write';

type Regencies = ReadonlyMap<AreaCode, Regency>;

/** The questions of a changed calendar, over a database. */
export function redatingsOver(database: Database, regencies: Regencies, writers: Writers): Redatings {
  const place = (request: Asked) => placeOf(regencies, request);
  return {
    redatings: (request) => persist(() => list(database, place(request), request)),
    redate: (request) => persist(() => redate({ database, writers }, place(request), request)),
    redateAll: (request) => redateAll({ database, writers }, place(request), request),
  };
}

interface Asked {
  readonly regency: AreaCode;
  readonly actor: Actor;
}

/** Where changes are written: like every writer they wait for their turn. */
interface Paths {
  readonly database: Database;
  readonly writers: Writers;
}

type Placed = Result<Place, Refusal>;

async function list(
  session: Session,
  place: Placed,
  request: RedatingsRequest,
): Promise<Result<RedatingsPart, Refusal>> {
  const part = await changedPart(session, place, request);
  if (!part.ok) return part;
  const { changed, next, asOf } = part.value;
  return ok({ asOf, redatings: changed.map(({ redating }) => redating), next });
}

/** A part of the list with what its change would leave. */
interface ChangedPart {
  readonly changed: readonly ChangedCase[];
  readonly next: string | null;
  readonly asOf: CivilDate;
}

async function changedPart(
  session: Session,
  place: Placed,
  { regency, actor, now, after, look = LOOKED_AT_ONCE }: RedatingsRequest,
): Promise<Result<ChangedPart, Refusal>> {
  if (!place.ok) return place;
  const from = placeAfter(after);
  if (!from) return refused(invalid([issueOf('UNKNOWN_CODE', ['after'])]));
  if (!Number.isInteger(look) || look < 1 || look > LOOKED_AT_ONCE) {
    return refused(invalid([issueOf('TOO_MANY', ['look'])]));
  }
  const facts = { actor, now, endOf: rememberedEnds() };
  const { cases, next } = await casesAfter(session, regency, from, look);
  const changed = cases.flatMap((one) => changedCase(place.value, one, facts) ?? []);
  return ok({ changed, next, asOf: civilDateOf(now, place.value.zone) });
}

/** The look at a part goes on while the part before is written. */
async function* redateAll(
  paths: Paths,
  place: Placed,
  request: RedateAllRequest,
): AsyncGenerator<Result<Redated, Refusal>, void, undefined> {
  const look = (after: string | null): Promise<Result<ChangedPart, Refusal>> => {
    const looking = persist(() => changedPart(paths.database, place, { ...request, after }));
    // Whoever stops in between leaves a look behind that nobody waits for.
    looking.catch(() => undefined);
    return looking;
  };
  for (let looking: ReturnType<typeof look> | null = look(null); looking;) {
    const part: Result<ChangedPart, Refusal> = await looking;
    if (!part.ok) return yield part;
    const { changed, next }: ChangedPart = part.value;
    looking = next === null ? null : look(next);
    const cases = changed.map(({ redating: { kind, id, version } }) => ({ kind, id, version }));
    if (cases.length > 0) yield ok(await persist(() => apply(paths, { ...request, cases }, changed)));
  }
}

async function redate(paths: Paths, place: Placed, request: RedateRequest): Promise<Result<Redated, Refusal>> {
  if (!place.ok) return place;
  const { regency, actor, now, cases: seen } = request;
  if (seen.length > LOOKED_AT_ONCE) return refused(invalid([issueOf('TOO_MANY', ['cases'])]));
  const facts = { actor, now, endOf: rememberedEnds() };
  const cases = await casesNamed(paths.database, regency, seen);
  const versions = new Map(seen.map((one) => [keyOf(one), one.version]));
  const changed = cases
    .flatMap((one) => changedCase(place.value, one, facts) ?? [])
    .filter(({ redating }) => versions.get(keyOf(redating)) === redating.version);
  return ok(await apply(paths, request, changed));
}

/**
 * Cases are read and judged before the transaction, which then holds the counter of the regency only as long as it
 * writes: what has another version by then is passed over.
 */
async function apply(
  { database, writers }: Paths,
  request: RedateRequest,
  changed: readonly ChangedCase[],
): Promise<Redated> {
  const { regency, cases: asked } = request;
  const inOne = (work: (session: Session) => Promise<Redated>) =>
    writers.run(regency, true, () => database.transaction(work));
  return inOne(async (session) => {
    const last = await holdCounter(session, regency);
    const now = await versionsNow(session, regency, changed);
    const ready = changed.filter(({ redating: { id, version } }) => now.get(id) === version);
    if (ready.length > 0) await writeChanged(session, request, ready, last);
    const written = new Set(ready.map(({ redating }) => keyOf(redating)));
    const left = asked.filter((one) => !written.has(keyOf(one)));
    const before = left.length > 0 ? await doneBefore(session, { ...request, cases: left }) : new Map<string, number>();
    const isDone = (one: SeenCase) => written.has(keyOf(one)) || before.get(one.id) === one.version + 1;
    return { redated: asked.filter(isDone), passedOver: asked.filter((one) => !isDone(one)) };
  });
}

function keyOf({ kind, id }: Pick<SeenCase, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

function placeOf(regencies: Regencies, { regency: code, actor }: Asked): Placed {
  const regency = regencies.get(code);
  if (!regency) return refused(notFound);
  if (!may(actor, 'REDATE_DEADLINES', { area: code })) return refused(forbidden);
  return ok({ regency: code, zone: regency.zone });
}
