import type { Regency } from '@awaslog/regency/regency';
import type { SupervisionEvent, SupervisionRecord } from '@awaslog/domain/supervision';
import type { StoreEvent } from '../events/stored-event';
import type { CommandRequest } from '../ports';
import { preliminaryRow } from '../project/preliminary-row';
import { continueStory, type RecordStory } from '../project/record-story';
import { rowsOf } from '../project/record-rows';
import { difference, summaryRows, tallyOf } from '../project/tally';
import type { CommandAnswer } from '../schema';
import { streamOf } from './look-up';
import type { Ground, WriteSet } from './write-statement';

/** Everything that a decided command leaves in the tables. */
export function writeSetOf(
  regency: Regency,
  request: CommandRequest & { readonly requestHash: string; readonly office: string },
  event: StoreEvent,
  before: SupervisionRecord | null,
): { readonly set: WriteSet; readonly answer: CommandAnswer } {
  const { commandId, actor, now, fictional = false } = request;
  const { type, version: typeVersion, ...payload } = event;
  const id = streamOf(request);
  const version = type === 'INCIDENT_TAKEN_UP' ? 1 : (before?.version ?? 0) + 1;
  const answer: CommandAnswer = { id, version, warnings: event.warnings };
  const inCommon = { regency: regency.code, commandId, recordedAt: now };
  const set: WriteSet = {
    regency: regency.code,
    ground: groundOf(request, before),
    command: { ...inCommon, office: request.office, actor: actor.id, requestHash: request.requestHash, result: answer },
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
    ...readRows(regency, event, before, { recordedAt: now, fictional }),
  };
  return { set, answer };
}

function groundOf({ command }: CommandRequest, before: SupervisionRecord | null): Ground {
  const none = { streamId: null, streamVersion: null, incidentId: null };
  if (command.command === 'TAKE_UP_INCIDENT') return { ...none, incidentId: command.incidentId };
  if (before) return { ...none, streamId: before.id, streamVersion: before.version };
  const traced = command.command === 'RECORD_SUPERVISION' ? command.form.preliminaryInformation : null;
  return traced === null ? none : { ...none, streamId: traced, streamVersion: 1 };
}

type ReadRows = Omit<WriteSet, 'regency' | 'ground' | 'command' | 'event'>;
type Written = Pick<RecordStory, 'recordedAt' | 'fictional'>;

function readRows(regency: Regency, event: StoreEvent, before: SupervisionRecord | null, written: Written): ReadRows {
  const none = { record: null, newFindings: [], changedFindings: [], clocks: [], summary: [] };
  if (event.type === 'INCIDENT_TAKEN_UP') {
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
    summary: summaryRows(regency.code, after.record, difference(tallyOf(after.record), tallyOf(before))),
  };
}
