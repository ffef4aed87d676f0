import type { Result } from '@awaslog/law/result';
import type { Refusal } from '@awaslog/domain/issue';
import { numbering, supervisionFactsOf, type Regency } from '@awaslog/regency/regency';
import type { Session } from '../database/database';
import type { CommandDone } from '../ports';
import { answerAgain } from './answered';
import type { RecordCommand, RequestOf } from './command-kind';
import { requestHashOf } from './common-writes';
import { decideCommand } from './decide-command';
import { lookUp } from './look-up';
import { personIn } from './named-people';
import { nextSerialIn } from './seen-series';
import { written } from './write-parts';
import { writeSetOf } from './write-set';
import { writeStatement } from './write-statement';

/** A look, a decision and a write on a record or on preliminary information; null where the ground of it was gone. */
export async function attemptOnRecord(
  session: Session,
  regency: Regency,
  request: RequestOf<RecordCommand>,
): Promise<Result<CommandDone, Refusal> | null> {
  const known = await lookUp(session, regency, request);
  if (known.answered) return answerAgain(known.answered, requestHashOf(request));
  const { actor, now } = request;
  const facts = {
    ...supervisionFactsOf(regency, actor, now),
    person: personIn(known.people),
    nextNumber: numbering(regency, actor, nextSerialIn(known.series)),
  };
  const decided = decideCommand(request, known, facts);
  if (!decided.ok) return decided;
  const set = writeSetOf(regency, request, decided.value, known);
  return written(session, writeStatement(set), set);
}
