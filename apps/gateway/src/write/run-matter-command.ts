import { parseMatterCommand, type ActName } from '@awaslog/domain/handling';
import { parse, type Refusal } from '@awaslog/domain/issue';
import { CommandId } from '@awaslog/domain/supervision';
import { ok, refused, type Result } from '@awaslog/law/result';
import type { GatewayContext } from '../context';
import { invalidInput } from '../wording/refusals';
import type { Done } from './run-command';

/** A command on a matter as it was sent: nothing in it has been looked at. */
export interface RawMatterCommand {
  readonly commandId: string;
  readonly expectedVersion: number | null;
  readonly matterId: string;
  readonly reason: string | null;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Parses a command on a matter with the domain, so that every issue comes back at once, and hands it to the one write
 * path. The fields of the act stand beside the command in the GraphQL input, so the paths of the domain are its own.
 */
export async function runMatterCommand(
  name: ActName,
  { commandId: sent, expectedVersion, ...given }: RawMatterCommand,
  { store, actor, regency, now }: GatewayContext,
): Promise<Result<Done, Refusal>> {
  const commandId = parse(CommandId, sent);
  const command = parseMatterCommand(name, given);
  if (!commandId.ok || !command.ok) {
    return refused(
      invalidInput([
        ...(commandId.ok ? [] : commandId.refusal.map((issue) => ({ ...issue, path: ['commandId'] }))),
        ...(command.ok ? [] : command.refusal),
      ]),
    );
  }
  const request = {
    regency: regency.code,
    commandId: commandId.value,
    actor,
    command: command.value,
    expectedVersion,
    now,
  };
  const done = await store.execute(request);
  return done.ok ? ok({ id: done.value.id, warnings: done.value.warnings }) : done;
}
