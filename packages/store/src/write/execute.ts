import { refused, type Result } from '@awaslog/law/result';
import type { Refusal } from '@awaslog/domain/issue';
import { hasPermission } from '@awaslog/domain/policy';
import type { AreaCode } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';
import type { Database, Session } from '../database/database';
import { DatabaseError } from '../database/database-error';
import { persist } from '../database/persist';
import { holdCounter } from './hold-counter';
import type { CommandDone, CommandRequest, StorePurpose } from '../ports';
import { attemptOnMatter } from './attempt-on-matter';
import { attemptOnRecord } from './attempt-on-record';
import { isForMatter, isForRecord, takesItsTurn } from './command-kind';
import { fictionalInRecords, findingRegistered, forbidden, idInUse, invalid, notFound, unstorable } from './refusals';
import type { Writers } from './writers';

export interface WriteContext {
  readonly database: Database;
  readonly purpose: StorePurpose;
  readonly writers: Writers;
  readonly regencies: ReadonlyMap<AreaCode, Regency>;
}

type Executed = Result<CommandDone, Refusal>;

const MOST_RACES = 5;

/** Keys that only one can have, and what is said to who comes second; every other key is a race, and is looked at again. */
const taken: Readonly<Record<string, Refusal>> = {
  finding_key: idInUse,
  preliminary_information_regency_id_pk: idInUse,
  matter_finding: findingRegistered,
};

/**
 * The one write path: what the key already has is answered again; otherwise the domain decides on what is stored now,
 * and everything is written in one statement. Whoever was overtaken between the two meets a unique key, and looks
 * again: the second look finds the other's answer or the newer version. So does whoever meets a trial that was cleared.
 */
export async function execute(context: WriteContext, request: CommandRequest): Promise<Executed> {
  const regency = context.regencies.get(request.regency);
  const barred = whyNot(context, request, regency);
  if (barred || !regency) return refused(barred ?? notFound);
  for (let race = 1; ; race += 1) {
    try {
      const executed = await context.writers.run(regency.code, takesItsTurn(request), () =>
        persist(() => attempt(context, regency, request)),
      );
      if (executed) return executed;
      if (race === MOST_RACES) throw new Error('The regency has no counter; was the store opened for it?');
    } catch (cause) {
      if (!(cause instanceof DatabaseError) || cause.sqlState !== '23505') throw cause;
      const refusal = taken[cause.constraint ?? ''];
      if (refusal) return refused(refusal);
      if (race === MOST_RACES) throw cause;
    }
  }
}

/** What can be said without a look into the database. */
function whyNot({ purpose }: WriteContext, request: CommandRequest, regency: Regency | undefined): Refusal | null {
  const { actor, command, fictional } = request;
  if (!regency) return notFound;
  if (!actor.office || !hasPermission(actor, command.command)) return forbidden;
  if (fictional && purpose === 'RECORDS') return fictionalInRecords;
  const issues = unstorable(command);
  return issues.length > 0 ? invalid(issues) : null;
}

/** Null when what the decision stood on was gone before it could be written. */
function attempt(
  { database, purpose }: WriteContext,
  regency: Regency,
  request: CommandRequest,
): Promise<Executed | null> {
  const on = (session: Session): Promise<Executed | null> => {
    if (isForRecord(request)) return attemptOnRecord(session, regency, request);
    if (!isForMatter(request)) throw new Error('A command is on a record or on a matter');
    return attemptOnMatter(session, { regency, purpose }, request);
  };
  return takesItsTurn(request) ? inTurn(database, regency, on) : on(database);
}

/**
 * Whoever takes a number of a register holds the regency's counter from the look at the last number to its own, so that
 * none is given twice and none is left out, however many come at once. Whoever merges a matter holds it from the look at
 * the other one, so that no two go on in each other.
 */
function inTurn<Value>(
  database: Database,
  { code }: Regency,
  work: (session: Session) => Promise<Value>,
): Promise<Value> {
  return database.transaction(async (session) => {
    await holdCounter(session, code);
    return work(session);
  });
}
