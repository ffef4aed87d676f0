import { ok, refused, type Result } from '@awaslog/law/result';
import type { Refusal } from '@awaslog/domain/issue';
import { hasPermission } from '@awaslog/domain/policy';
import type { AreaCode } from '@awaslog/domain/territory';
import { supervisionFactsOf, type Regency } from '@awaslog/regency/regency';
import type { Database } from '../database/database';
import { DatabaseError } from '../database/database-error';
import { persist } from '../database/persist';
import type { CommandDone, CommandRequest, StorePurpose } from '../ports';
import { hashOf } from './canonical';
import { decideCommand } from './decide-command';
import { lookUp } from './look-up';
import { fictionalInRecords, forbidden, idempotencyConflict, idInUse, invalid, notFound, unstorable } from './refusals';
import { writeSetOf } from './write-set';
import { writeStatement } from './write-statement';

export interface WriteContext {
  readonly database: Database;
  readonly purpose: StorePurpose;
  readonly regencies: ReadonlyMap<AreaCode, Regency>;
}

type Executed = Result<CommandDone, Refusal>;

const MOST_RACES = 5;

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
      const executed = await persist(() => attempt(context.database, regency, request));
      if (executed) return executed;
      if (race === MOST_RACES) throw new Error('The regency has no counter; was the store opened for it?');
    } catch (cause) {
      if (!(cause instanceof DatabaseError) || cause.sqlState !== '23505') throw cause;
      if (cause.constraint === 'finding_key') return refused(idInUse);
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
async function attempt(database: Database, regency: Regency, request: CommandRequest): Promise<Executed | null> {
  const { actor, command, expectedVersion } = request;
  const requestHash = hashOf({ command, actor, expectedVersion });
  const known = await lookUp(database, request);
  if (known.answered) {
    const { answer } = known.answered;
    return known.answered.requestHash === requestHash
      ? ok({ ...answer, replayed: true })
      : refused(idempotencyConflict);
  }
  const decided = decideCommand(request, known, supervisionFactsOf(regency, actor, request.now));
  if (!decided.ok) return decided;
  const office = actor.office ?? '';
  const { set, answer } = writeSetOf(regency, { ...request, requestHash, office }, decided.value, known.record);
  const [numbered] = await database.query<{ seq: string }>(writeStatement(set));
  return numbered ? ok({ ...answer, replayed: false }) : null;
}
