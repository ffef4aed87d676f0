import type { AreaCode } from '@awaslog/domain/territory';
import type { StoreEvent } from '../events/stored-event';
import type { CommandRequest } from '../ports';
import type { CommandAnswer } from '../schema';
import { hashOf } from './canonical';
import { streamOf } from './command-kind';
import type { CommonWrites, Ground } from './write-parts';

/** What identifies a request under its key. */
export function requestHashOf({ command, actor, expectedVersion }: CommandRequest): string {
  return hashOf({ command, actor, expectedVersion });
}

/** The answer to a command, and the rows that keep it and its event. */
export function commonWritesOf(
  regency: AreaCode,
  request: CommandRequest,
  event: StoreEvent,
  { version, ground }: { readonly version: number; readonly ground: Ground },
): CommonWrites {
  const { commandId, actor, now, fictional = false } = request;
  const { type, version: typeVersion, ...payload } = event;
  const id = streamOf(request.command);
  const result: CommandAnswer = { id, version, warnings: event.warnings };
  const inCommon = { regency, commandId, recordedAt: now };
  const office = actor.office ?? '';
  return {
    regency,
    ground,
    command: { ...inCommon, office, actor: actor.id, requestHash: requestHashOf(request), result },
    event: {
      ...inCommon,
      seq: null,
      streamId: id,
      streamVersion: version,
      type,
      typeVersion,
      payload,
      actor,
      fictional,
    },
  };
}
