import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, parse, writtenText, type Issue } from '../issue';
import type { ActName, MatterCommand } from './acts';
import { actOf } from './any-act';
import { MatterId } from './ids';

const Reason = writtenText({ max: 2_000 }).nullable();

/** Reads a command on a matter and answers every issue of it at once. */
export function parseMatterCommand(
  command: ActName,
  given: { readonly matterId: unknown; readonly reason: unknown; readonly input: unknown },
): Result<MatterCommand, Issue[]> {
  const matterId = parse(MatterId, given.matterId);
  const reason = parse(Reason, given.reason ?? null);
  const input = parse(actOf(command).input, given.input);
  if (matterId.ok && reason.ok && input.ok) {
    return ok({ command, matterId: matterId.value, reason: reason.value, input: input.value } as MatterCommand);
  }
  return refused([
    ...(matterId.ok ? [] : [issueOf('ID_MALFORMED', ['matterId'])]),
    ...(reason.ok ? [] : reason.refusal.map((issue) => ({ ...issue, path: ['reason'] }))),
    ...(input.ok ? [] : input.refusal),
  ]);
}
