import type { Result } from '@awaslog/law/result';
import type { HandlingFacts, MatterCommand } from '@awaslog/domain/handling';
import type { Refusal } from '@awaslog/domain/issue';
import { may } from '@awaslog/domain/policy';
import { handlingFactsOf, type Regency } from '@awaslog/regency/regency';
import type { Session } from '../database/database';
import type { CommandDone, StorePurpose } from '../ports';
import { answerAgain } from './answered';
import type { RequestOf } from './command-kind';
import { requestHashOf } from './common-writes';
import { decideOnMatter } from './decide-on-matter';
import { lookUpMatter, type KnownMatter } from './look-up-matter';
import { matterStatement } from './matter-statement';
import { matterWriteSetOf } from './matter-write-set';
import { personIn } from './named-people';
import { nextSerialIn } from './seen-series';
import { written } from './write-parts';

/** A look, a decision and a write on a matter; null where the ground of it was gone. */
export async function attemptOnMatter(
  session: Session,
  { regency, purpose }: { readonly regency: Regency; readonly purpose: StorePurpose },
  request: RequestOf<MatterCommand>,
): Promise<Result<CommandDone, Refusal> | null> {
  const known = await lookUpMatter(session, regency, request);
  if (known.answered) return answerAgain(known.answered, requestHashOf(request));
  const decided = decideOnMatter(request, known, factsOf(regency, purpose, request, known));
  if (!decided.ok) return decided;
  const set = matterWriteSetOf(regency, request, decided.value, known);
  return written(session, matterStatement(set), set);
}

function factsOf(
  regency: Regency,
  purpose: StorePurpose,
  { actor, now, command }: RequestOf<MatterCommand>,
  { record, series, others, people }: KnownMatter,
): HandlingFacts {
  // A record or another matter elsewhere is answered as if it did not exist.
  const seen = record && may(actor, command.command, record.form) ? record : null;
  return handlingFactsOf(regency, actor, now, {
    record: seen,
    otherMatter: (id) => others.find((one) => one.id === id && may(actor, command.command, one)) ?? null,
    person: personIn(people),
    seatsOnly: purpose === 'TRIAL',
    nextSerial: nextSerialIn(series),
  });
}
