import { Criterion } from '@awaslog/domain/supplies';
import { civilDateOf, type Instant, type Zone } from '@awaslog/law/civil-date';
import { toFormA, type Reading } from '../form-a/to-form-a';
import { emptyForm, type CountValues, type FormAValues } from '../form-a/values';
import { wallClock } from '../forms/wall-clock';
import type { RecordDetailFragment } from '../gql/graphql';
import { stationNumber } from '../records/place';

type Recorded = RecordDetailFragment;

const textOf = (value: string | number | null) => (value === null ? '' : String(value));

/** The form of a record as the domain has it; what it traces is told apart, since the gateway names that by its own id. */
export function recordedForm(record: Recorded): Readonly<Record<string, unknown>> {
  const { election, substage, area, counts, suspicion } = record;
  const { assignmentLetter, form, purpose, station, placeName, startedAt, endedAt, result } = record;
  const { criteria, potentialDispute } = record;
  return {
    ...{ assignmentLetter, form, purpose, station, placeName, startedAt, endedAt, result, potentialDispute },
    election: election.code,
    substage: substage.code,
    area: area.code,
    counts: counts.map(({ discrepancies: _told, ...count }) => stated(count)),
    criteria: criteria.map(stated),
    suspicion: suspicion && { ...stated(suspicion), evidence: suspicion.evidence.map(stated) },
    preliminaryInformation: null,
  };
}

/** An object of an answer without the name of its type, which the client asks for beside everything. */
function stated<Fields extends object>(fields: Fields): Omit<Fields, '__typename'> {
  const { __typename: _type, ...rest } = fields as Fields & { readonly __typename?: string };
  return rest;
}

/** The form of a record as the screen holds it, to be put right. */
export function valuesOf(record: Recorded, zone: Zone): FormAValues {
  const [start, end] = [localTime(record.startedAt, zone), localTime(record.endedAt, zone)];
  const empty = emptyForm({ election: record.election.code, area: record.area.code, day: start.day });
  const { suspicion } = record;
  return {
    ...empty,
    substage: record.substage.code,
    stationNumber: record.station ? stationNumber(record.station) : '',
    placeName: textOf(record.placeName),
    assignmentLetter: textOf(record.assignmentLetter),
    form: record.form,
    purpose: record.purpose,
    startTime: start.time,
    endDay: end.day === start.day ? '' : end.day,
    endTime: end.time,
    counts: record.counts.map(countValues),
    criteria: Object.fromEntries(
      Criterion.options.map((criterion) => [
        criterion,
        record.criteria.find((one) => one.criterion === criterion)?.verdict ?? 'NOT_OBSERVED',
      ]),
    ) as FormAValues['criteria'],
    result: record.result,
    hasSuspicion: suspicion !== null,
    suspicion: suspicion
      ? {
          ...stated(suspicion),
          occurredOn: textOf(suspicion.occurredOn),
          witnessCount: textOf(suspicion.witnessCount),
          respondents: [...suspicion.respondents],
          kinds: [...suspicion.kinds],
          evidence: suspicion.evidence.map(({ kind, description }) => ({ kind, description })),
        }
      : empty.suspicion,
    hasDispute: record.potentialDispute !== null,
    potentialDispute: textOf(record.potentialDispute),
  };
}

function localTime(moment: string, zone: Zone) {
  return { day: civilDateOf(moment as Instant, zone), time: wallClock(new Date(moment), zone) };
}

function countValues(count: Recorded['counts'][number]): CountValues {
  return {
    item: count.item,
    contest: count.contest ?? '',
    electoralDistrict: textOf(count.electoralDistrict),
    claimed: textOf(count.claimed),
    claimPaper: textOf(count.claimPaper),
    counted: textOf(count.counted),
    good: textOf(count.good),
    faultyUsable: textOf(count.faultyUsable),
    damaged: textOf(count.damaged),
    note: textOf(count.note),
  };
}

/**
 * The revised form: what was typed anew, and of everything else what the record has. A screen holds less than a record -
 * minutes and no seconds, five criteria whether or not all were judged - and a field that nobody touched is no revision.
 */
export function revisedForm(
  { recorded, start, typed }: { readonly recorded: Recorded; readonly start: FormAValues; readonly typed: FormAValues },
  reading: Reading,
): Readonly<Record<string, unknown>> {
  return keptWhereUntouched(recordedForm(recorded), toFormA(start, reading), toFormA(typed, reading));
}

function keptWhereUntouched(recorded: object, start: object, typed: object): Readonly<Record<string, unknown>> {
  const [kept, before] = [new Map(Object.entries(recorded)), new Map(Object.entries(start))];
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]: [string, unknown]) => {
      const [had, was]: unknown[] = [kept.get(name), before.get(name)];
      if (JSON.stringify(was) === JSON.stringify(value)) return [name, had];
      const whole = [had, was, value];
      return isParts(whole) ? [name, keptWhereUntouched(...whole)] : [name, value];
    }),
  );
}

/** A suspicion is revised field by field; a list is revised as a whole. */
function isParts(values: unknown[]): values is [object, object, object] {
  return values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}
