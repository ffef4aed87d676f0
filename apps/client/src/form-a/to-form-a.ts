import { Criterion } from '@awaslog/domain/supplies';
import { instantOfLocal, type Zone } from '@awaslog/law/civil-date';
import type { Language } from '../language/language';
import { piecesOf } from '../forms/pieces';
import type { CountValues, FormAValues, SuspicionValues } from './values';

/** What is needed to read a form besides what was typed. */
export interface Reading {
  readonly zone: Zone;
  readonly language: Language;
}

const orNull = (text: string) => (text.trim() === '' ? null : text);
/** A choice that was not made is missing, so that the domain says it is required. */
const orMissing = <Code extends string>(code: Code | '') => (code === '' ? undefined : code);

function momentOf(day: string, time: string, zone: Zone) {
  return day && time ? instantOfLocal(`${day}T${time}`, zone) : undefined;
}

export function countOf(count: CountValues, language: Language) {
  const pieces = (text: string) => piecesOf(text, language);
  return {
    item: orMissing(count.item),
    // Only ballots have a contest; one that was chosen before the item changed is not sent.
    contest: count.item === 'BALLOT' && count.contest ? count.contest : null,
    electoralDistrict: count.item === 'BALLOT' ? orNull(count.electoralDistrict) : null,
    claimed: pieces(count.claimed),
    claimPaper: orNull(count.claimPaper),
    counted: pieces(count.counted),
    good: pieces(count.good),
    faultyUsable: pieces(count.faultyUsable),
    damaged: pieces(count.damaged),
    note: orNull(count.note),
  };
}

function suspicionOf(suspicion: SuspicionValues, language: Language) {
  return {
    event: suspicion.event,
    occurredOn: orNull(suspicion.occurredOn),
    foundOn: orNull(suspicion.foundOn) ?? undefined,
    place: suspicion.place,
    respondents: suspicion.respondents,
    witnessCount: piecesOf(suspicion.witnessCount, language),
    kinds: suspicion.kinds,
    account: suspicion.account,
    evidence: suspicion.evidence.map(({ kind, description }) => ({ kind: orMissing(kind), description })),
  };
}

/** The number of a station as its code has it: `5` of a village is `…/005`. */
function stationOf(area: string, number: string): string | null {
  const digits = number.trim();
  return digits === '' ? null : `${area}/${digits.padStart(3, '0')}`;
}

/** The form as the domain's schema wants it; whether it is one is for the schema to say. */
export function toFormA(values: FormAValues, { zone, language }: Reading) {
  return {
    election: orMissing(values.election),
    substage: orMissing(values.substage),
    assignmentLetter: orNull(values.assignmentLetter),
    form: values.form,
    purpose: values.purpose,
    area: values.area,
    station: stationOf(values.area, values.stationNumber),
    placeName: orNull(values.placeName),
    startedAt: momentOf(values.day, values.startTime, zone),
    endedAt: momentOf(values.endDay || values.day, values.endTime, zone),
    result: values.result,
    counts: values.counts.map((count) => countOf(count, language)),
    criteria: Criterion.options.map((criterion) => ({ criterion, verdict: values.criteria[criterion] })),
    suspicion: values.hasSuspicion ? suspicionOf(values.suspicion, language) : null,
    potentialDispute: values.hasDispute ? orNull(values.potentialDispute) : null,
    preliminaryInformation: null,
  };
}
