import { civilDateOf, type Zone } from '@awaslog/law/civil-date';
import { watchOf } from '@awaslog/law/deadline';
import { clocksOf, dayOf, type ProposedFinding } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { clock, finding, supervisionRecord } from '../schema';
import type { RecordStory } from './record-story';
import { registerEntryRow, type RegisterEntryRow } from './register-entry-row';

/** A row of a table, with a `seq` of its own that the database may still have to give. */
type Numbered<Row, Seq extends keyof Row> = Omit<Row, Seq> & { readonly [Key in Seq]: number | null };
export type RecordRow = Numbered<typeof supervisionRecord.$inferSelect, 'recordedSeq'>;
export type FindingRow = Numbered<typeof finding.$inferSelect, 'proposedSeq'>;
export type ClockRow = typeof clock.$inferSelect;

/** Where the rows belong and in which zone their civil days are. */
export interface Place {
  readonly regency: AreaCode;
  readonly zone: Zone;
}

export interface RecordRows {
  readonly record: RecordRow;
  readonly findings: readonly FindingRow[];
  readonly clocks: readonly ClockRow[];
  /** Its number in the register. */
  readonly entries: readonly RegisterEntryRow[];
}

/** The rows under which a record is read. The same story gives the same rows, whenever they are made. */
export function rowsOf(place: Place, story: RecordStory): RecordRows {
  const { id: recordId, number } = story.record;
  return {
    record: recordRow(place, story),
    findings: story.record.findings.map((one, position) =>
      findingRow(place, story, one, story.proposedSeqs[position] ?? null),
    ),
    clocks: clockRows(place, story),
    entries: number ? [registerEntryRow(place, number, { recordId })] : [],
  };
}

function recordRow({ regency, zone }: Place, story: RecordStory): RecordRow {
  const { record, recordedSeq, recordedAt, fictional } = story;
  const { form } = record;
  return {
    regency,
    id: record.id,
    version: record.version,
    state: record.state,
    election: form.election,
    substage: form.substage,
    area: form.area,
    station: form.station,
    suspected: form.suspicion !== null,
    kinds: [...(form.suspicion?.kinds ?? [])],
    endedOn: civilDateOf(form.endedAt, zone),
    preliminary: form.preliminaryInformation,
    fictional,
    recordedSeq,
    recordedAt,
    record,
  };
}

function findingRow(
  { regency, zone }: Place,
  { record }: RecordStory,
  proposed: ProposedFinding,
  proposedSeq: number | null,
): FindingRow {
  const { form } = record;
  const { outcome } = proposed;
  const kinds = outcome?.kind === 'FIXED' ? outcome.kinds : (form.suspicion?.kinds ?? []);
  return {
    regency,
    id: proposed.id,
    recordId: record.id,
    state: outcome?.kind ?? 'PROPOSED',
    election: form.election,
    substage: form.substage,
    area: form.area,
    station: form.station,
    kinds: [...kinds],
    foundOn: form.suspicion?.foundOn ?? civilDateOf(form.endedAt, zone),
    proposedSeq,
  };
}

export function clockRows({ regency, zone }: Place, { record }: Pick<RecordStory, 'record'>): readonly ClockRow[] {
  return clocksOf(record).map(({ position, rule, deadline, stoppedOn, earlier }) => ({
    regency,
    ownerKind: 'RECORD',
    ownerId: record.id,
    position,
    rule,
    process: null,
    office: record.office,
    division: null,
    handlers: [],
    begins: deadline.from,
    earliest: dayOf(deadline.earliest, { zone }),
    latest: dayOf(deadline.latest, { zone }),
    bearer: deadline.bearer,
    watch: dayOf(watchOf(deadline), { zone }),
    stoppedOn,
    area: record.form.area,
    station: record.form.station,
    deadline,
    earlier,
  }));
}
