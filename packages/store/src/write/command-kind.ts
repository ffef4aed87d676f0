import { actOf, type MatterCommand } from '@awaslog/domain/handling';
import type { RecordTip, SupervisionCommand, TakeUpIncident } from '@awaslog/domain/supervision';
import type { CommandRequest } from '../ports';

type Command = CommandRequest['command'];
export type PreliminaryCommand = TakeUpIncident | RecordTip;
/** A command on a record, or one that begins preliminary information. */
export type RecordCommand = SupervisionCommand | PreliminaryCommand;
export type RequestOf<Kind extends Command> = CommandRequest & { readonly command: Kind };

export function isForMatter(request: CommandRequest): request is RequestOf<MatterCommand> {
  return 'matterId' in request.command;
}

export function isForRecord(request: CommandRequest): request is RequestOf<RecordCommand> {
  return !isForMatter(request);
}

export function isForPreliminary(command: Command): command is PreliminaryCommand {
  return command.command === 'TAKE_UP_INCIDENT' || command.command === 'RECORD_TIP';
}

/**
 * Whether what a command stands on may not change meanwhile although it lies in another stream: the last number of a
 * register, or how the matter stands into which one is merged.
 */
export function takesItsTurn(request: CommandRequest): boolean {
  if (!isForMatter(request)) return request.command.command === 'RECORD_SUPERVISION';
  const { command } = request.command;
  return actOf(command).number !== undefined || command === 'MERGE_MATTER';
}

/** The stream that a command writes to. */
export function streamOf(command: Command): string {
  if ('matterId' in command) return command.matterId;
  return isForPreliminary(command) ? command.id : command.recordId;
}
