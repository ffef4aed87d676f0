import type { Instant } from '@awaslog/law/civil-date';
import { parse, type Refusal, type Warning } from '../issue';
import { hasPermission } from '../policy';
import {
  clocksOf,
  decide,
  eventOfCommand,
  evolve,
  invalid,
  nextActs,
  SupervisionCommand,
  type SupervisionRecord,
} from '../supervision';
import { whereOf, type Place } from './place';
import type { StatedAct } from './process-case';
import { actorOf, CaseError, dayOfStated, factsOf, forbidden, momentOfAct, type Played } from './stage';

export const RECORD_ID = '018cd1a0-0000-7000-8000-0000000000c1';
export const FINDING_ID = '018cd1a0-0000-7000-8000-0000000000c2';

const commandOfEvent: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(eventOfCommand).map(([command, event]) => [event, command]),
);

/** Plays the acts of a case on one supervision record. */
export function playSupervision(
  acts: readonly StatedAct[],
  { place, election }: { readonly place: Place; readonly election: string },
): Played {
  const [first] = acts;
  const told =
    !first || nameOf(first) === 'RECORD_SUPERVISION'
      ? acts
      : [{ at: first.at, command: 'RECORD_SUPERVISION' }, ...acts];
  let record: SupervisionRecord | null = null;
  let refused: Refusal | null = null;
  let warnings: readonly Warning[] = [];
  for (const stated of told) {
    if (refused) break;
    const answer: Step = step(record, stated, place, election);
    ({ record, refused, warnings } = answer);
  }
  const last = acts.at(-1);
  const now = last && momentOfAct(last, place.zone);
  const kept = record as SupervisionRecord | null;
  const next = kept && now ? nextActs(kept, actorOf(last.by, place), { now, zone: place.zone }) : [];
  return {
    state: kept?.state ?? null,
    refused,
    warnings,
    clocks: kept ? clocksOf(kept) : [],
    next: next.filter(({ standing }) => standing === 'MAY').map(({ command }) => command),
  };
}

interface Step {
  readonly record: SupervisionRecord | null;
  readonly refused: Refusal | null;
  readonly warnings: readonly Warning[];
}

function nameOf({ event, command }: StatedAct): string {
  const name = command ?? commandOfEvent[event ?? ''];
  if (!name || !Object.values(commandOfEvent).includes(name)) {
    throw new CaseError(`${command ?? event} is no ${command ? 'command' : 'event'} of SUPERVISION`);
  }
  return name;
}

function step(record: SupervisionRecord | null, stated: StatedAct, place: Place, election: string): Step {
  const name = nameOf(stated);
  const now = momentOfAct(stated, place.zone);
  if (!now) throw new CaseError(`at of ${name} is neither a day nor a time`);
  const actor = actorOf(stated.by, place);
  const input = name === 'PROPOSE_REVISION' ? revisionOf(record, stated) : inputOf(name, stated, now, place, election);
  const parsed = parse(SupervisionCommand, input);
  if (!parsed.ok) return { record, refused: invalid(parsed.refusal), warnings: [] };
  if (!hasPermission(actor, parsed.value.command)) return { record, refused: forbidden, warnings: [] };
  const decided = decide(record, parsed.value, factsOf(actor, now, place));
  if (!decided.ok) return { record, refused: decided.refusal, warnings: [] };
  return { record: evolve(record, decided.value), refused: null, warnings: decided.value.warnings };
}

function inputOf(name: string, stated: StatedAct, now: Instant, place: Place, election: string): unknown {
  const { at: _at, by: _by, reason, event, command: _command, ...told } = stated;
  const day = dayOfStated(now, place.zone);
  const plenary = { heldOn: day, minutesNumber: '1', membersPresent: 3 };
  const examples: Readonly<Record<string, object>> = {
    GIVE_CORRECTION_ADVICE: {
      addressee: 'KPU_REGENCY',
      manner: 'WRITTEN',
      advice: 'Perbaiki kesalahan administratif ini.',
      deliveredAt: now,
      period: { kind: 'STATUTORY' },
    },
    CONFIRM_ADVICE_CARRIED_OUT: { carriedOutOn: day, proof: 'Foto' },
    PROPOSE_FINDING: { findingId: FINDING_ID, evidence: [] },
    FIX_FINDING: { plenary, kinds: ['ADMINISTRATIVE'], elements: 'Unsur terpenuhi.' },
    REJECT_FINDING: { plenary, grounds: 'Unsur tidak terpenuhi.' },
    DECLINE_REVISION: { grounds: 'Isian semula sudah benar.' },
  };
  if (name === 'RECORD_SUPERVISION') {
    return {
      command: name,
      recordId: RECORD_ID,
      form: { ...whereOf(stated.by, place), ...formOf(told, now, place, election) },
    };
  }
  const why = reason ?? (event ? name : null);
  return { command: name, recordId: RECORD_ID, reason: why, ...examples[name], ...told };
}

/** A revision of a case: the form as it stands, with what the case says instead. */
function revisionOf(record: SupervisionRecord | null, stated: StatedAct): unknown {
  const { at: _at, by: _by, reason, event: _event, command: _command, suspicion, ...told } = stated;
  const before = record?.form;
  const suspected =
    typeof suspicion === 'object' ? { suspicion: suspicion && { ...before?.suspicion, ...suspicion } } : {};
  return {
    command: 'PROPOSE_REVISION',
    recordId: RECORD_ID,
    reason: reason ?? null,
    form: { ...before, ...told, ...suspected },
    grounds: 'Salah tulis.',
  };
}

/** Form A of a case: a suspected administrative error found on that day, with what the case says instead. */
function formOf(told: Readonly<Record<string, unknown>>, now: Instant, place: Place, election: string) {
  const day = dayOfStated(now, place.zone);
  const { suspicion: saidOfIt, kinds, respondents, ...rest } = told;
  const suspicion = {
    event: 'Perlengkapan rusak',
    occurredOn: day,
    foundOn: day,
    place: 'Gudang',
    respondents: respondents ?? ['KPU_REGENCY'],
    witnessCount: null,
    kinds: kinds ?? ['ADMINISTRATIVE'],
    account: 'Uraian.',
    evidence: [{ kind: 'PHOTO_OR_VIDEO', description: 'Foto' }],
    ...(typeof saidOfIt === 'object' ? saidOfIt : {}),
  };
  return {
    election,
    substage: 'STORAGE',
    assignmentLetter: '1',
    form: 'DIRECT',
    purpose: 'Mengawasi gudang',
    placeName: null,
    startedAt: now,
    endedAt: now,
    result: 'Hasil pengawasan.',
    counts: [],
    criteria: [],
    suspicion: saidOfIt === null ? null : suspicion,
    potentialDispute: null,
    preliminaryInformation: null,
    ...rest,
  };
}

/** A record whose finding the plenary fixed on that day, for a matter that begins with it. */
export function fixedRecord(now: Instant, place: Place, election: string): SupervisionRecord | null {
  let record: SupervisionRecord | null = null;
  for (const command of ['RECORD_SUPERVISION', 'PROPOSE_FINDING', 'FIX_FINDING']) {
    record = step(record, { at: now, command, reason: command }, place, election).record;
  }
  return record?.state === 'FINDING_FIXED' ? record : null;
}
