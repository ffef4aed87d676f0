import { z } from 'zod';
import { ElectionId } from '../election';
import { distinct, writtenText, RecordDay, RecordMoment } from '../issue';
import { Substage } from '../stage';
import { Criterion, CriterionVerdict, SupplyCount } from '../supplies';
import { AreaCode, StationCode } from '../territory';
import { RespondentCapacity, ViolationKind } from '../violation';
import { PreliminaryInformationId } from './ids';

/** Bentuk pengawasan: at the place itself, or from papers and statements. */
export const SupervisionForm = z.enum(['DIRECT', 'INDIRECT']);
export type SupervisionForm = z.infer<typeof SupervisionForm>;

/** What a proof is, by the list of art. 18(6) of Perbawaslu 5/2022. */
export const EvidenceKind = z.enum(['DOCUMENT', 'PHOTO_OR_VIDEO', 'ELECTRONIC_DOCUMENT', 'OTHER_PROOF']);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

export { RespondentCapacity };

export const EvidenceItem = z.strictObject({ kind: EvidenceKind, description: writtenText({ max: 500 }) }).readonly();
export type EvidenceItem = z.infer<typeof EvidenceItem>;

/** Section IV of Form A: what the supervisor suspects to be a violation. */
export const SuspectedViolation = z
  .strictObject({
    event: writtenText({ max: 300 }),
    /** The day of the event; null where it is not known. */
    occurredOn: RecordDay.nullable(),
    /** Starts FINDING_WINDOW: the day on which the supervisor found it, not the day of the event. */
    foundOn: RecordDay,
    place: writtenText({ max: 300 }),
    respondents: distinct(z.array(RespondentCapacity).min(1).max(RespondentCapacity.options.length)),
    /** How many people saw it; who they are is kept apart from the record. */
    witnessCount: z.int({ error: 'NOT_A_COUNT' }).min(0, { error: 'NOT_A_COUNT' }).max(1000).nullable(),
    kinds: distinct(z.array(ViolationKind).min(1).max(4)),
    account: writtenText({ max: 10_000 }),
    evidence: z.array(EvidenceItem).max(100),
  })
  .readonly();
export type SuspectedViolation = z.infer<typeof SuspectedViolation>;

export const CriterionFinding = z.strictObject({ criterion: Criterion, verdict: CriterionVerdict }).readonly();
export type CriterionFinding = z.infer<typeof CriterionFinding>;

/** The fields of Form A, each by itself. */
export const formFields = {
  election: ElectionId,
  substage: Substage,
  /** I: number of the surat tugas; null where the supervisor had none at hand. */
  assignmentLetter: writtenText({ max: 120 }).nullable(),
  form: SupervisionForm,
  purpose: writtenText({ max: 500 }),
  area: AreaCode,
  station: StationCode.nullable(),
  /** The store, office or road, in words. */
  placeName: writtenText({ max: 200 }).nullable(),
  startedAt: RecordMoment,
  endedAt: RecordMoment,
  result: writtenText({ max: 10_000 }),
  counts: z.array(SupplyCount).max(200),
  criteria: z.array(CriterionFinding).max(5),
  suspicion: SuspectedViolation.nullable(),
  potentialDispute: writtenText({ max: 5_000 }).nullable(),
  /** The preliminary information that this supervision traces; null for active supervision. */
  preliminaryInformation: PreliminaryInformationId.nullable(),
};

/**
 * Formulir Model A, the record of one act of supervision, made whether or not a violation is suspected
 * (Perbawaslu 5/2022 art. 18(1)). Sections: I who, under which letter; II the activity; III what was seen and counted;
 * IV a suspected violation; V a potential dispute.
 */
export const FormA = z.strictObject(formFields).readonly();
export type FormA = z.infer<typeof FormA>;
