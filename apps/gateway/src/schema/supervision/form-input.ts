import { builder } from '../builder';
import { Contest, ElectionCode } from '../election/codes';
import { SubstageCode } from '../stage/codes';
import { Criterion, CriterionVerdict, ItemCode } from '../supplies/codes';
import { ViolationKind } from '../violation/codes';
import { keyIn } from '../relay/global-id';
import { EvidenceKind, RespondentCapacity, SupervisionForm } from './codes';
import { isGiven } from '../../is-given';

export const SupplyCountInput = builder.inputType('SupplyCountInput', {
  description: 'Hitungan perlengkapan: one line of what was claimed and what was counted.',
  fields: (t) => ({
    item: t.field({ type: ItemCode, required: true, description: 'Which supplies.' }),
    contest: t.field({ type: Contest }),
    electoralDistrict: t.string(),
    claimed: t.int(),
    claimPaper: t.string(),
    counted: t.int(),
    good: t.int(),
    faultyUsable: t.int(),
    damaged: t.int(),
    note: t.string(),
  }),
});

export const CriterionFindingInput = builder.inputType('CriterionFindingInput', {
  description: 'Penilaian kriteria: a criterion as this supervision saw it.',
  fields: (t) => ({
    criterion: t.field({ type: Criterion, required: true }),
    verdict: t.field({ type: CriterionVerdict, required: true }),
  }),
});

export const EvidenceItemInput = builder.inputType('EvidenceItemInput', {
  description: 'Bukti: a piece of evidence, described.',
  fields: (t) => ({
    kind: t.field({ type: EvidenceKind, required: true, description: 'What kind of proof it is.' }),
    description: t.string({ required: true, description: 'What it shows, in words.' }),
  }),
});

const SuspicionInput = builder.inputType('SuspicionInput', {
  description: 'Dugaan pelanggaran (bagian IV): what the supervisor suspects; it names no person.',
  fields: (t) => ({
    event: t.string({ required: true }),
    occurredOn: t.field({ type: 'Date' }),
    foundOn: t.field({ type: 'Date', required: true }),
    place: t.string({ required: true }),
    respondents: t.field({ type: [RespondentCapacity], required: true }),
    witnessCount: t.int(),
    kinds: t.field({ type: [ViolationKind], required: true, description: 'Of which kinds it may be.' }),
    account: t.string({ required: true }),
    evidence: t.field({
      type: [EvidenceItemInput],
      required: true,
      description: 'Bukti: the proof beside the account. It may be empty; what is missing is told.',
    }),
  }),
});

export const FormAInput = builder.inputType('FormAInput', {
  description: 'Formulir Model A: one act of supervision, whether or not a violation is suspected.',
  fields: (t) => ({
    election: t.field({ type: ElectionCode, required: true }),
    substage: t.field({ type: SubstageCode, required: true }),
    assignmentLetter: t.string(),
    form: t.field({ type: SupervisionForm, required: true }),
    purpose: t.string({ required: true }),
    area: t.string({ required: true, description: 'Kode wilayah, such as `63.11.03.2010`.' }),
    station: t.string(),
    placeName: t.string(),
    startedAt: t.field({ type: 'DateTime', required: true }),
    endedAt: t.field({ type: 'DateTime', required: true }),
    result: t.string({ required: true }),
    counts: t.field({ type: [SupplyCountInput], required: true }),
    criteria: t.field({ type: [CriterionFindingInput], required: true }),
    suspicion: t.field({ type: SuspicionInput }),
    potentialDispute: t.string(),
    preliminaryInformationId: t.id({ description: 'The preliminary information (informasi awal) that this traces.' }),
  }),
});

/** The input as the domain's form: what was left out is null there, since null is an answer and absence is none. */
export function formOf(input: (typeof FormAInput)['$inferInput']): Readonly<Record<string, unknown>> {
  const { preliminaryInformationId: traced, suspicion, counts, ...form } = input;
  return {
    assignmentLetter: null,
    station: null,
    placeName: null,
    potentialDispute: null,
    ...present(form),
    counts: counts.map(countOf),
    suspicion: suspicion ? { occurredOn: null, witnessCount: null, ...present(suspicion) } : null,
    preliminaryInformation: isGiven(traced) ? keyIn('PreliminaryInformation', traced) : null,
  };
}

const emptyCount = {
  contest: null,
  electoralDistrict: null,
  claimed: null,
  claimPaper: null,
  counted: null,
  good: null,
  faultyUsable: null,
  damaged: null,
  note: null,
};

/** A line of counts as the domain reads it. */
export function countOf(count: object): Record<string, unknown> {
  return { ...emptyCount, ...present(count) };
}

function present(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
