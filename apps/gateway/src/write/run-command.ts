import { parse, type Issue, type Refusal, type Warning } from '@awaslog/domain/issue';
import { CommandId, formInputIssues, RecordTip, SupervisionCommand, TakeUpIncident } from '@awaslog/domain/supervision';
import { ok, refused, type Result } from '@awaslog/law/result';
import { supervisionFactsOf } from '@awaslog/regency/regency';
import type { CommandDone } from '@awaslog/store/store';
import type { GatewayContext } from '../context';
import { invalidInput } from '../wording/refusals';
import { toInputPath } from './input-path';

/** A command as it was sent: nothing in it has been looked at. */
export interface RawCommand {
  readonly commandId: string;
  readonly expectedVersion: number | null;
  readonly command: { readonly command: string } & Readonly<Record<string, unknown>>;
}

type Schemas = typeof SupervisionCommand | typeof TakeUpIncident | typeof RecordTip;

/** The commands that are on no supervision record. */
const schemas: Readonly<Record<string, Schemas>> = { TAKE_UP_INCIDENT: TakeUpIncident, RECORD_TIP: RecordTip };

export type Done = Pick<CommandDone, 'id'> & { readonly warnings: readonly Warning[] };

/**
 * Parses a command with the domain, so that every issue comes back at once, and hands it to the one write path. A
 * refusal of either is a value; its paths are those of the GraphQL input.
 */
export async function runCommand(raw: RawCommand, context: GatewayContext): Promise<Result<Done, Refusal>> {
  const commandId = parse(CommandId, raw.commandId);
  const command = parse<Schemas>(schemas[raw.command.command] ?? SupervisionCommand, raw.command);
  if (!commandId.ok || !command.ok) {
    const issues: Issue[] = [
      ...(commandId.ok ? [] : commandId.refusal.map((issue) => ({ ...issue, path: ['commandId'] }))),
      ...(command.ok ? [] : command.refusal.filter(({ path }) => path[0] !== 'form')),
      ...formIssuesOf(raw, context),
    ];
    return refused(withInputPaths(invalidInput(issues)));
  }
  const { store, actor, regency, now } = context;
  const request = {
    regency: regency.code,
    commandId: commandId.value,
    actor,
    command: command.value,
    expectedVersion: raw.expectedVersion,
    now,
  };
  const done = await store.execute(request);
  return done.ok ? ok({ id: done.value.id, warnings: done.value.warnings }) : refused(withInputPaths(done.refusal));
}

/** A form is judged as far as it can be read, so that shapes and rules are told together. */
function formIssuesOf({ command }: RawCommand, { regency, actor, now }: GatewayContext): Issue[] {
  if (command.command !== 'RECORD_SUPERVISION' && command.command !== 'PROPOSE_REVISION') return [];
  const issues = formInputIssues(command['form'], supervisionFactsOf(regency, actor, now));
  return issues.map((issue) => ({ ...issue, path: ['form', ...issue.path] }));
}

function withInputPaths(refusal: Refusal): Refusal {
  return { ...refusal, issues: refusal.issues.map((issue) => ({ ...issue, path: toInputPath(issue.path) })) };
}
