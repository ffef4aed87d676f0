import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { perbawaslu5, uu7 } from '../issue/norms';
import type { StepName } from './commands';
import type { SupervisionEventType } from './events';
import type { SupervisionStateName } from './state-name';

/**
 * One cell of the process. `KNOWN`: the norm has the step. `OUTSIDE`: it does not, or the step rests on recollection;
 * the act is recorded with a reason and warns. `NO_SUCH_STEP`: the act has no object and is refused.
 */
export type Step =
  | { readonly kind: 'KNOWN'; readonly to: SupervisionStateName; readonly cites: readonly Citation[] }
  | { readonly kind: 'OUTSIDE'; readonly to: SupervisionStateName; readonly cites: readonly Citation[] }
  | { readonly kind: 'NO_SUCH_STEP'; readonly why: Text };

const known = (to: SupervisionStateName, ...cites: Citation[]): Step => ({ kind: 'KNOWN', to, cites });
const outside = (to: SupervisionStateName, ...cites: Citation[]): Step => ({ kind: 'OUTSIDE', to, cites });
const none = (id: string, en: string): Step => ({ kind: 'NO_SUCH_STEP', why: { id, en } });

const noSuspicion = none(
  'LHP ini tidak memuat dugaan pelanggaran (bagian IV).',
  'This record holds no suspected violation (section IV).',
);
export const noAdvice: Extract<Step, { kind: 'NO_SUCH_STEP' }> = {
  kind: 'NO_SUCH_STEP',
  why: { id: 'Tidak ada saran perbaikan yang berjalan.', en: 'No correction advice is open.' },
};
const noProposal = none('Belum ada Temuan yang diusulkan.', 'No finding is proposed.');
const alreadyProposed = none('Temuan sudah diusulkan.', 'The finding is already proposed.');
const alreadyFixed = none('Temuan sudah ditetapkan rapat pleno.', 'The plenary has already fixed the finding.');
const alreadyRejected = none(
  'Rapat pleno sudah memutuskan bahwa ini bukan Temuan.',
  'The plenary has already decided that this is no finding.',
);

/** Art. 18(7) read the other way round; nobody here has read a text that says so. */
const rejection: Citation = {
  instrument: 'Perbawaslu 5/2022',
  article: '18',
  paragraph: '7',
  evidence: { rule: 'RECALLED', pinpoint: 'RECALLED' },
};

const withoutSuspicion: Readonly<Record<StepName, Step>> = {
  GIVE_CORRECTION_ADVICE: noSuspicion,
  CONFIRM_ADVICE_CARRIED_OUT: noSuspicion,
  PROPOSE_FINDING: noSuspicion,
  FIX_FINDING: noSuspicion,
  REJECT_FINDING: noSuspicion,
};

/** The process of supervision, complete: every state with every step. Code, tests, next acts and papers read it. */
export const supervisionProcess: Readonly<Record<SupervisionStateName, Readonly<Record<StepName, Step>>>> = {
  RECORDED: {
    GIVE_CORRECTION_ADVICE: known('ADVICE_OPEN', perbawaslu5('18', '2a')),
    CONFIRM_ADVICE_CARRIED_OUT: noAdvice,
    PROPOSE_FINDING: known('FINDING_PROPOSED', perbawaslu5('18', '2b')),
    FIX_FINDING: noProposal,
    REJECT_FINDING: noProposal,
  },
  CLOSED: withoutSuspicion,
  DISPUTE_NOTED: withoutSuspicion,
  ADVICE_OPEN: {
    GIVE_CORRECTION_ADVICE: outside('ADVICE_OPEN'),
    CONFIRM_ADVICE_CARRIED_OUT: known('ADVICE_CARRIED_OUT', perbawaslu5('18', '3')),
    PROPOSE_FINDING: known('FINDING_PROPOSED', perbawaslu5('18', '4')),
    FIX_FINDING: noProposal,
    REJECT_FINDING: noProposal,
  },
  ADVICE_CARRIED_OUT: {
    GIVE_CORRECTION_ADVICE: outside('ADVICE_OPEN'),
    CONFIRM_ADVICE_CARRIED_OUT: noAdvice,
    PROPOSE_FINDING: outside('FINDING_PROPOSED'),
    FIX_FINDING: noProposal,
    REJECT_FINDING: noProposal,
  },
  ADVICE_CARRIED_OUT_LATE: {
    GIVE_CORRECTION_ADVICE: outside('ADVICE_OPEN'),
    CONFIRM_ADVICE_CARRIED_OUT: noAdvice,
    PROPOSE_FINDING: known('FINDING_PROPOSED', perbawaslu5('18', '4')),
    FIX_FINDING: noProposal,
    REJECT_FINDING: noProposal,
  },
  FINDING_PROPOSED: {
    GIVE_CORRECTION_ADVICE: outside('FINDING_PROPOSED'),
    CONFIRM_ADVICE_CARRIED_OUT: outside('FINDING_PROPOSED'),
    PROPOSE_FINDING: alreadyProposed,
    FIX_FINDING: known('FINDING_FIXED', perbawaslu5('18', '7'), perbawaslu5('18', '8'), uu7('454', '5')),
    REJECT_FINDING: outside('NOT_A_FINDING', rejection),
  },
  FINDING_FIXED: {
    GIVE_CORRECTION_ADVICE: outside('FINDING_FIXED'),
    CONFIRM_ADVICE_CARRIED_OUT: outside('FINDING_FIXED'),
    PROPOSE_FINDING: alreadyFixed,
    FIX_FINDING: alreadyFixed,
    REJECT_FINDING: alreadyFixed,
  },
  NOT_A_FINDING: {
    GIVE_CORRECTION_ADVICE: outside('ADVICE_OPEN'),
    CONFIRM_ADVICE_CARRIED_OUT: outside('NOT_A_FINDING'),
    PROPOSE_FINDING: outside('FINDING_PROPOSED'),
    FIX_FINDING: alreadyRejected,
    REJECT_FINDING: alreadyRejected,
  },
};

/** The event that each step leaves behind. */
export const eventOfStep = {
  GIVE_CORRECTION_ADVICE: 'CORRECTION_ADVICE_GIVEN',
  CONFIRM_ADVICE_CARRIED_OUT: 'ADVICE_CARRIED_OUT',
  PROPOSE_FINDING: 'FINDING_PROPOSED',
  FIX_FINDING: 'FINDING_FIXED',
  REJECT_FINDING: 'FINDING_REJECTED',
} as const satisfies Record<StepName, SupervisionEventType>;

export const stepNames = Object.keys(eventOfStep) as readonly StepName[];

/** The state in which a record begins: by whether a violation is suspected, or a dispute may come of it. */
export function initialState(form: { suspicion: unknown; potentialDispute: string | null }): SupervisionStateName {
  if (form.suspicion) return 'RECORDED';
  return form.potentialDispute ? 'DISPUTE_NOTED' : 'CLOSED';
}
