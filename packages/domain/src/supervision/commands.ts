import { z } from 'zod';
import { FindingId, Plenary } from '../finding';
import { distinct, writtenText, RecordDay, RecordMoment } from '../issue';
import { ViolationKind } from '../violation';
import { EvidenceItem, FormA } from './form-a';
import { SupervisionRecordId } from './ids';

/** The organiser to whom advice is given, one at each level. */
export const AdviceAddressee = z.enum(['KPU_REGENCY', 'PPK', 'PPS', 'KPPS']);
export type AdviceAddressee = z.infer<typeof AdviceAddressee>;

/** How advice was given; spoken advice counts and is written down afterwards. */
export const AdviceManner = z.enum(['WRITTEN', 'ORAL']);
export type AdviceManner = z.infer<typeof AdviceManner>;

/**
 * The period of art. 18(3) of Perbawaslu 5/2022: the three days of the article, another number of days, or a moment
 * ("at once" is the moment of delivery).
 */
export const AdvicePeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('STATUTORY') }),
  z.strictObject({ kind: z.literal('DAYS'), days: z.int({ error: 'NOT_A_COUNT' }).min(1).max(10_000) }),
  z.strictObject({ kind: z.literal('UNTIL'), until: RecordMoment }),
]);
export type AdvicePeriod = z.infer<typeof AdvicePeriod>;

const onRecord = { recordId: SupervisionRecordId, reason: writtenText({ max: 2_000 }).nullable() };

export const RecordSupervision = z.strictObject({
  command: z.literal('RECORD_SUPERVISION'),
  recordId: SupervisionRecordId,
  form: FormA,
});
export const GiveCorrectionAdvice = z.strictObject({
  command: z.literal('GIVE_CORRECTION_ADVICE'),
  ...onRecord,
  addressee: AdviceAddressee,
  manner: AdviceManner,
  advice: writtenText({ max: 5_000 }),
  /** Starts CORRECTION_ADVICE. */
  deliveredAt: RecordMoment,
  period: AdvicePeriod,
});
export const ConfirmAdviceCarriedOut = z.strictObject({
  command: z.literal('CONFIRM_ADVICE_CARRIED_OUT'),
  ...onRecord,
  /** Which advice, numbered from 1 in the order in which it was given; null: the newest that is open. */
  advice: z.int({ error: 'NOT_A_COUNT' }).min(1).nullable().default(null),
  carriedOutOn: RecordDay,
  proof: writtenText({ max: 2_000 }),
});
export const ProposeFinding = z.strictObject({
  command: z.literal('PROPOSE_FINDING'),
  ...onRecord,
  findingId: FindingId,
  /** Proof that was gathered since the record was made. */
  evidence: z.array(EvidenceItem).max(100),
});
export const FixFinding = z.strictObject({
  command: z.literal('FIX_FINDING'),
  ...onRecord,
  plenary: Plenary,
  kinds: distinct(z.array(ViolationKind).min(1).max(4)),
  /** Unsur pelanggaran: which elements the plenary found. */
  elements: writtenText({ max: 5_000 }),
});
export const RejectFinding = z.strictObject({
  command: z.literal('REJECT_FINDING'),
  ...onRecord,
  plenary: Plenary,
  grounds: writtenText({ max: 5_000 }),
});
export const ProposeRevision = z.strictObject({
  command: z.literal('PROPOSE_REVISION'),
  ...onRecord,
  /** The whole form as it should read; what is not to be changed stays as it was. */
  form: FormA,
  /** Why what was recorded is to be put right. */
  grounds: writtenText({ max: 2_000 }),
});
export const ApproveRevision = z.strictObject({ command: z.literal('APPROVE_REVISION'), ...onRecord });
export const DeclineRevision = z.strictObject({
  command: z.literal('DECLINE_REVISION'),
  ...onRecord,
  grounds: writtenText({ max: 2_000 }),
});

/** What may be asked of a supervision record. */
export const SupervisionCommand = z.discriminatedUnion('command', [
  RecordSupervision,
  GiveCorrectionAdvice,
  ConfirmAdviceCarriedOut,
  ProposeFinding,
  FixFinding,
  RejectFinding,
  ProposeRevision,
  ApproveRevision,
  DeclineRevision,
]);
export type SupervisionCommand = z.infer<typeof SupervisionCommand>;
export type SupervisionCommandName = SupervisionCommand['command'];
/** The commands on a record that exists. */
export type StepName = Exclude<SupervisionCommandName, 'RECORD_SUPERVISION'>;
export type CommandOf<Name extends SupervisionCommandName> = Extract<SupervisionCommand, { command: Name }>;
