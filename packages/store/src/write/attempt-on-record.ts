import type { Result } from '@awaslog/law/result';
import type { Refusal } from '@awaslog/domain/issue';
import { supervisionFactsOf, type Regency } from '@awaslog/regency/regency';
import type { Session } from '../database/database';
import type { CommandDone } from '../ports';
import { answerAgain } from './answered';
import type { RecordCommand, RequestOf } from './command-kind';
import { requestHashOf } from './common-writes';
import { decideCommand } from './decide-command';
import { lookUp } from './look-up';
import { personIn } from './named-people';
import { written } from './write-parts';
import { writeSetOf } from './write-set';
import { writeStatement } from './write-statement';

/** A look, a decision and a write on a record or on preliminary information; null where the ground of it was gone. */
export async function attemptOnRecord(
  session: Session,
  regency: Regency,
  request: RequestOf<RecordCommand>,
): Promise<Result<CommandDone, Refusal> | null> {
  const known = await lookUp(session, request);
  if (known.answered) return answerAgain(known.answered, requestHashOf(request));
  const facts = { ...supervisionFactsOf(regency, request.actor, request.now), person: personIn(known.people) };
  const decided = decideCommand(request, known, facts);
  if (!decided.ok) return decided;
  const set = writeSetOf(regency, request, decided.value, known);
  return written(session, writeStatement(set), set);
}
