import { sql, type Session } from '../database/database';
import type { PreliminaryInformation, SupervisionRecord } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { CommandRequest } from '../ports';
import type { CommandAnswer } from '../schema';

/** What is known before a decision: the answer that the key already has, and the state of what the command is about. */
export interface Known {
  readonly answered: { readonly requestHash: string; readonly answer: CommandAnswer } | null;
  readonly record: SupervisionRecord | null;
  readonly preliminary: PreliminaryInformation | null;
  /** Where the preliminary information lies that the form says it traces; null when there is none. */
  readonly traced: AreaCode | null;
  readonly incident: boolean;
}

const text = `
select
  (select json_build_object('requestHash', request_hash, 'answer', result) from command
   where regency = $1::text and office = $2::text and actor = $3::text and command_id = $4::uuid)::text as answered,
  (select record from supervision_record where regency = $1::text and id = $5::uuid)::text as record,
  (select information from preliminary_information where regency = $1::text and id = $5::uuid)::text as preliminary,
  (select area from preliminary_information where regency = $1::text and id = $6::uuid) as traced,
  exists (select 1 from reported_incident where id = $7::text) as incident`;

interface Row {
  readonly answered: string | null;
  readonly record: string | null;
  readonly preliminary: string | null;
  readonly traced: AreaCode | null;
  readonly incident: boolean;
}

/** The stream that a command writes to. */
export function streamOf({ command }: CommandRequest): string {
  return command.command === 'TAKE_UP_INCIDENT' ? command.id : command.recordId;
}

export async function lookUp(session: Session, request: CommandRequest): Promise<Known> {
  const { regency, actor, command, commandId } = request;
  const traced = command.command === 'RECORD_SUPERVISION' ? command.form.preliminaryInformation : null;
  const incident = command.command === 'TAKE_UP_INCIDENT' ? command.incidentId : null;
  const [row] = await session.query<Row>(
    sql(text, [regency, actor.office, actor.id, commandId, streamOf(request), traced, incident]),
  );
  return {
    answered: parsed(row!.answered),
    record: parsed(row!.record),
    preliminary: parsed(row!.preliminary),
    traced: row!.traced,
    incident: row!.incident,
  };
}

function parsed<Value>(json: string | null): Value | null {
  return json === null ? null : (JSON.parse(json) as Value);
}
