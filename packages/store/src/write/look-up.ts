import { civilDateOf } from '@awaslog/law/civil-date';
import type { PreliminaryInformation, SupervisionRecord } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import { seriesAt, type KeptSeries, type Regency } from '@awaslog/regency/regency';
import { sql, type Session } from '../database/database';
import type { CommandRequest } from '../ports';
import { answeredText, parsed, type Answered } from './answered';
import { streamOf } from './command-kind';
import { peopleText, type KnownPerson } from './named-people';
import { lastSerialParams, lastSerialText, type SeenSeries } from './seen-series';

/** Preliminary information that a form says it traces: where it lies, and the stream that tells of it. */
export interface Traced {
  readonly area: AreaCode;
  readonly streamId: string;
}

/** What is known before a decision: the answer that the key already has, and the state of what the command is about. */
export interface Known {
  readonly answered: Answered | null;
  readonly record: SupervisionRecord | null;
  readonly preliminary: PreliminaryInformation | null;
  readonly traced: Traced | null;
  readonly incident: boolean;
  /** Whether the id is that of a matter. */
  readonly isMatter: boolean;
  /** The people whom the command names, as far as they are kept. */
  readonly people: readonly KnownPerson[];
  /** The series that a new record takes its number from. */
  readonly series: SeenSeries | null;
}

const text = `
select
  ${answeredText} as answered,
  (select record from supervision_record where regency = $1::text and id = $5::uuid)::text as record,
  (select information from preliminary_information where regency = $1::text and id = $5::uuid)::text as preliminary,
  (select json_build_object('area', area, 'streamId', coalesce(matter_id, id)) from preliminary_information
   where regency = $1::text and id = $6::uuid)::text as traced,
  exists (select 1 from reported_incident where id = $7::text) as incident,
  exists (select 1 from matter where regency = $1::text and id = $5::uuid) as is_matter,
  ${peopleText('$8')}::text as people,
  ${lastSerialText(9)} as last`;

interface Row {
  readonly answered: string | null;
  readonly record: string | null;
  readonly preliminary: string | null;
  readonly traced: string | null;
  readonly incident: boolean;
  readonly is_matter: boolean;
  readonly people: string;
  readonly last: number | null;
}

export async function lookUp(session: Session, regency: Regency, request: CommandRequest): Promise<Known> {
  const { actor, command, commandId } = request;
  const series = seriesOf(regency, request);
  const traced = command.command === 'RECORD_SUPERVISION' ? command.form.preliminaryInformation : null;
  const incident = command.command === 'TAKE_UP_INCIDENT' ? command.incidentId : null;
  const named = command.command === 'RECORD_TIP' && command.informant !== null ? [command.informant] : [];
  const [row] = await session.query<Row>(
    sql(text, [
      ...[regency.code, actor.office, actor.id, commandId, streamOf(command), traced, incident, named],
      ...lastSerialParams(series),
    ]),
  );
  return {
    answered: parsed(row!.answered),
    record: parsed(row!.record),
    preliminary: parsed(row!.preliminary),
    traced: parsed(row!.traced),
    incident: row!.incident,
    isMatter: row!.is_matter,
    people: JSON.parse(row!.people) as readonly KnownPerson[],
    series: series && { ...series, last: row!.last ?? 0 },
  };
}

/** A record is numbered on the day on which it is recorded, whenever the supervision was. */
function seriesOf(regency: Regency, { actor, command, now }: CommandRequest): KeptSeries | null {
  if (command.command !== 'RECORD_SUPERVISION') return null;
  return seriesAt(regency, actor, 'SUPERVISION_RECORDED', civilDateOf(now, regency.zone));
}
