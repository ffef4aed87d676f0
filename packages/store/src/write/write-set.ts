import type { Regency } from '@awaslog/regency/regency';
import type { SupervisionEvent, SupervisionRecord } from '@awaslog/domain/supervision';
import { beginsPreliminary } from '../events/event-kind';
import type { PreliminaryEvent } from '../events/stored-event';
import { preliminaryRow } from '../project/preliminary-row';
import { continueStory, type RecordStory } from '../project/record-story';
import { rowsOf } from '../project/record-rows';
import { summaryChange } from '../project/tally';
import type { RecordCommand, RequestOf } from './command-kind';
import { commonWritesOf } from './common-writes';
import type { Known } from './look-up';
import type { Ground } from './write-parts';
import type { WriteSet } from './write-statement';

type RecordOrPreliminary = SupervisionEvent | PreliminaryEvent;

/** Everything that a decided command on a record, or one that begins preliminary information, leaves in the tables. */
export function writeSetOf(
  regency: Regency,
  request: RequestOf<RecordCommand>,
  event: RecordOrPreliminary,
  known: Known,
): WriteSet {
  const before = beginsPreliminary(event) ? null : known.record;
  const version = (before?.version ?? 0) + 1;
  const written = { recordedAt: request.now, fictional: request.fictional ?? false };
  return {
    ...commonWritesOf(regency.code, request, event, { version, ground: groundOf(request, known) }),
    ...readRows(regency, event, before, written),
  };
}

function groundOf({ command }: RequestOf<RecordCommand>, { record, traced }: Known): Ground {
  const none = { streamId: null, streamVersion: null, incidentId: null };
  if (command.command === 'TAKE_UP_INCIDENT') return { ...none, incidentId: command.incidentId };
  if (command.command === 'RECORD_TIP') return none;
  if (record) return { ...none, streamId: record.id, streamVersion: record.version };
  return traced ? { ...none, streamId: traced.streamId, streamVersion: 1 } : none;
}

type ReadRows = Omit<WriteSet, 'regency' | 'ground' | 'command' | 'event'>;
type Written = Pick<RecordStory, 'recordedAt' | 'fictional'>;

function readRows(
  regency: Regency,
  event: RecordOrPreliminary,
  before: SupervisionRecord | null,
  written: Written,
): ReadRows {
  const none = { record: null, newFindings: [], changedFindings: [], clocks: [], entries: [], summary: [] };
  if (beginsPreliminary(event)) {
    return { ...none, preliminary: preliminaryRow(regency.code, event, { seq: null, fictional: written.fictional }) };
  }
  return { ...recordRows(regency, event, before, written), preliminary: null };
}

function recordRows(
  regency: Regency,
  event: SupervisionEvent,
  before: SupervisionRecord | null,
  written: Written,
): Omit<ReadRows, 'preliminary'> {
  const story = before && { record: before, recordedSeq: null, proposedSeqs: [], ...written };
  const after = continueStory(story, event, { seq: null, ...written });
  const rows = rowsOf({ regency: regency.code, zone: regency.zone }, after);
  const known = before?.findings.length ?? 0;
  return {
    record: rows.record,
    newFindings: rows.findings.slice(known),
    changedFindings: rows.findings.slice(0, known),
    clocks: rows.clocks,
    entries: before ? [] : rows.entries,
    summary: summaryChange(regency.code, before, after.record),
  };
}
