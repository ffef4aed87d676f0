import { refused, type Result } from '@awaslog/law/result';
import { issueOf, type Refusal } from '@awaslog/domain/issue';
import type { Actor } from '@awaslog/domain/office';
import { may } from '@awaslog/domain/policy';
import {
  decide,
  recordTip,
  takeUpIncident,
  type CommandOf,
  type RecordTip,
  type StepName,
  type SupervisionEvent,
  type SupervisionFacts,
  type SupervisionRecord,
  type TakeUpIncident,
} from '@awaslog/domain/supervision';
import { contains, type AreaCode } from '@awaslog/domain/territory';
import type { PreliminaryEvent } from '../events/stored-event';
import { isForPreliminary, type RecordCommand, type RequestOf } from './command-kind';
import type { Known, Traced } from './look-up';
import { conflict, idInUse, invalid, notFound, outsideTerritory } from './refusals';

/**
 * The event that a command leaves, or why it is refused. The domain decides; what is added here is what only the store
 * knows: who may see the record, which version it has, and whether what the command points at exists.
 */
export function decideCommand(
  { command, expectedVersion }: RequestOf<RecordCommand>,
  known: Known,
  facts: SupervisionFacts,
): Result<SupervisionEvent | PreliminaryEvent, Refusal> {
  if (isForPreliminary(command)) {
    if (expectedVersion !== null) return refused(conflict);
    return command.command === 'RECORD_TIP' ? decideTip(command, known, facts) : decideTakeUp(command, known, facts);
  }
  if (command.command === 'RECORD_SUPERVISION') {
    return expectedVersion === null ? decideBeginning(command, known, facts) : refused(conflict);
  }
  return decideStep(command, expectedVersion, known.record, facts);
}

function decideTakeUp(
  command: TakeUpIncident,
  known: Known,
  facts: SupervisionFacts,
): Result<PreliminaryEvent, Refusal> {
  if (!known.incident) return refused(notFound);
  const decided = takeUpIncident(known.preliminary, command, facts);
  if (!decided.ok) return decided;
  if (!may(facts.actor, 'TAKE_UP_INCIDENT', command)) return refused(outsideTerritory);
  return known.record || known.isMatter ? refused(idInUse) : decided;
}

function decideTip(command: RecordTip, known: Known, facts: SupervisionFacts): Result<PreliminaryEvent, Refusal> {
  const decided = recordTip(known.preliminary, command, facts);
  if (!decided.ok) return decided;
  // The tip lies where its office works: a station supervisor records it for the village.
  if (!may({ ...facts.actor, station: null }, 'RECORD_TIP', command)) return refused(outsideTerritory);
  return known.record || known.isMatter ? refused(idInUse) : decided;
}

function decideBeginning(
  command: CommandOf<'RECORD_SUPERVISION'>,
  known: Known,
  facts: SupervisionFacts,
): Result<SupervisionEvent, Refusal> {
  // The domain's own answer comes first, since it says which field to mend.
  const decided = decide(known.record, command, facts);
  if (!decided.ok) return decided;
  if (!may(facts.actor, 'RECORD_SUPERVISION', command.form)) return refused(outsideTerritory);
  if (known.preliminary || known.isMatter) return refused(idInUse);
  const { preliminaryInformation, area } = command.form;
  if (preliminaryInformation !== null && !mayBeTracedAt(area, known.traced)) {
    return refused(invalid([issueOf('UNKNOWN_CODE', ['form', 'preliminaryInformation'])]));
  }
  return decided;
}

/** What was taken up around the place or in it; what lies elsewhere is answered as if it did not exist. */
function mayBeTracedAt(area: AreaCode, traced: Traced | null): boolean {
  return traced !== null && (contains(traced.area, area) || contains(area, traced.area));
}

function decideStep(
  command: CommandOf<StepName>,
  expectedVersion: number | null,
  record: SupervisionRecord | null,
  facts: SupervisionFacts,
): Result<SupervisionEvent, Refusal> {
  if (!record || !mayStep(facts.actor, command.command, record)) return refused(notFound);
  if (record.version !== expectedVersion) return refused(conflict);
  if (command.command === 'PROPOSE_FINDING' && record.findings.some(({ id }) => id === command.findingId)) {
    return refused(idInUse);
  }
  return decide(record, command, facts);
}

/** A record elsewhere is answered as if it did not exist. */
function mayStep(actor: Actor, step: StepName, { form }: SupervisionRecord): boolean {
  return may(actor, step, form);
}
