import { ok, refused, type Result } from '@awaslog/law/result';
import type { Refusal } from '@awaslog/domain/issue';
import type { CommandDone } from '../ports';
import type { CommandAnswer } from '../schema';
import { idempotencyConflict } from './refusals';

/** The answer that a key already has. */
export interface Answered {
  readonly requestHash: string;
  readonly answer: CommandAnswer;
}

/** Part of a look: what the key of the client was answered, by its first four parameters. */
export const answeredText = `(select json_build_object('requestHash', request_hash, 'answer', result) from command
   where regency = $1::text and office = $2::text and actor = $3::text and command_id = $4::uuid)::text`;

/** The same command is answered again; another one under its key is refused. */
export function answerAgain({ requestHash, answer }: Answered, asked: string): Result<CommandDone, Refusal> {
  return requestHash === asked ? ok({ ...answer, replayed: true }) : refused(idempotencyConflict);
}

export function parsed<Value>(json: string | null): Value | null {
  return json === null ? null : (JSON.parse(json) as Value);
}
