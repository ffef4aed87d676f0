import { perbawaslu5, recalled } from '@awaslog/law/instruments';
import type { Text } from '@awaslog/law/result';
import { advicePeriod, article18, findingWindow } from '../issue/norms';
import { because, defineProcess, either, move, ownOrder, staying, type NoSuchStep } from '../process';
import { entry } from '../words';
import type { StepName, SupervisionCommandName } from './commands';
import type { SupervisionEventType } from './events';
import { supervisionStates, SupervisionStateName } from './state-name';

const noSuspicion: Text = {
  id: 'LHP ini tidak memuat dugaan pelanggaran (bagian IV).',
  en: 'This record holds no suspected violation (section IV).',
};
export const noAdvice: NoSuchStep = {
  kind: 'NO_SUCH_STEP',
  why: { id: 'Tidak ada saran perbaikan yang berjalan.', en: 'No correction advice is open.' },
};
export const noRevision: NoSuchStep = {
  kind: 'NO_SUCH_STEP',
  why: { id: 'Tidak ada koreksi LHP yang menunggu.', en: 'No revision of the record waits.' },
};
export const revisionWaits: NoSuchStep = {
  kind: 'NO_SUCH_STEP',
  why: {
    id: 'Sebuah koreksi LHP masih menunggu persetujuan.',
    en: 'A revision of the record waits to be approved or declined.',
  },
};
const noProposal: Text = { id: 'Belum ada Temuan yang diusulkan.', en: 'No finding is proposed.' };
const alreadyProposed: Text = { id: 'Temuan sudah diusulkan.', en: 'The finding is already proposed.' };
const alreadyFixed: Text = {
  id: 'Temuan sudah ditetapkan rapat pleno.',
  en: 'The plenary has already fixed the finding.',
};
const alreadyRejected: Text = {
  id: 'Rapat pleno sudah memutuskan bahwa ini bukan Temuan.',
  en: 'The plenary has already decided that this is no finding.',
};

/** Art. 18(7) read the other way round; nobody here has read a text that says so. */
const rejection = perbawaslu5.article('18', '7', recalled);

const withoutSuspicion = because(noSuspicion, 'CLOSED', 'DISPUTE_NOTED');
/** A plenary decides once, and on a proposal. */
const withoutProposal = {
  ...withoutSuspicion,
  ...because(noProposal, 'RECORDED', 'ADVICE_OPEN', 'ADVICE_CARRIED_OUT', 'ADVICE_CARRIED_OUT_LATE'),
  FINDING_FIXED: alreadyFixed,
  NOT_A_FINDING: alreadyRejected,
} as const;

const lapsed = article18('4');

/** A revision is the office's own order: it puts right what was written and leaves the process where it stands. */
const revision = staying(SupervisionStateName.options, (state) => ownOrder(state));
/** Without a suspicion, the revised form says anew where the record stands. */
const revisedBeginning = {
  CLOSED: either(ownOrder('CLOSED'), ownOrder('DISPUTE_NOTED'), ownOrder('RECORDED')),
  DISPUTE_NOTED: either(ownOrder('DISPUTE_NOTED'), ownOrder('CLOSED'), ownOrder('RECORDED')),
} as const;

/** The process of supervision (Perbawaslu 5/2022 art. 18): from the record of it to a finding that the plenary fixes. */
export const supervisionProcess = defineProcess({
  name: 'SUPERVISION',
  words: entry('Pengawasan', 'Supervision', [
    'Dari catatan pengawasan sampai Temuan yang ditetapkan rapat pleno.',
    'From the record of supervision to a finding that the plenary fixes.',
  ]),
  states: supervisionStates,
  begins: ['RECORDED', 'CLOSED', 'DISPUTE_NOTED'],
  steps: {
    GIVE_CORRECTION_ADVICE: {
      known: {
        RECORDED: move('ADVICE_OPEN', article18('2a')),
        ADVICE_CARRIED_OUT: move('ADVICE_OPEN'),
        ADVICE_CARRIED_OUT_LATE: move('ADVICE_OPEN'),
        NOT_A_FINDING: move('ADVICE_OPEN'),
      },
      none: withoutSuspicion,
    },
    CONFIRM_ADVICE_CARRIED_OUT: {
      known: {
        // Late, it leaves a finding to be recorded; while other advice is open the record waits on.
        ADVICE_OPEN: either(
          move('ADVICE_CARRIED_OUT', advicePeriod),
          move('ADVICE_CARRIED_OUT_LATE', lapsed),
          move('ADVICE_OPEN', advicePeriod),
        ),
      },
      none: {
        ...withoutSuspicion,
        ...because(noAdvice.why, 'RECORDED', 'ADVICE_CARRIED_OUT', 'ADVICE_CARRIED_OUT_LATE'),
      },
    },
    PROPOSE_FINDING: {
      known: {
        RECORDED: move('FINDING_PROPOSED', article18('2b')),
        ADVICE_OPEN: move('FINDING_PROPOSED', lapsed),
        ADVICE_CARRIED_OUT: move('FINDING_PROPOSED'),
        ADVICE_CARRIED_OUT_LATE: move('FINDING_PROPOSED', lapsed),
        NOT_A_FINDING: move('FINDING_PROPOSED'),
      },
      none: { ...withoutSuspicion, FINDING_PROPOSED: alreadyProposed, FINDING_FIXED: alreadyFixed },
    },
    FIX_FINDING: {
      known: {
        FINDING_PROPOSED: move('FINDING_FIXED', article18('7'), article18('8'), findingWindow),
      },
      none: withoutProposal,
    },
    REJECT_FINDING: { known: { FINDING_PROPOSED: move('NOT_A_FINDING', rejection) }, none: withoutProposal },
    PROPOSE_REVISION: { known: revision },
    APPROVE_REVISION: { known: { ...revision, ...revisedBeginning } },
    DECLINE_REVISION: { known: revision },
  },
});

/** The event that each step leaves behind. */
export const eventOfStep = {
  GIVE_CORRECTION_ADVICE: 'CORRECTION_ADVICE_GIVEN',
  CONFIRM_ADVICE_CARRIED_OUT: 'ADVICE_CARRIED_OUT',
  PROPOSE_FINDING: 'FINDING_PROPOSED',
  FIX_FINDING: 'FINDING_FIXED',
  REJECT_FINDING: 'FINDING_REJECTED',
  PROPOSE_REVISION: 'REVISION_PROPOSED',
  APPROVE_REVISION: 'REVISION_APPROVED',
  DECLINE_REVISION: 'REVISION_DECLINED',
} as const satisfies Record<StepName, SupervisionEventType>;

export const stepNames = Object.keys(eventOfStep) as readonly StepName[];

/** The event of every command, that by which a record begins included. */
export const eventOfCommand = {
  RECORD_SUPERVISION: 'SUPERVISION_RECORDED',
  ...eventOfStep,
} as const satisfies Record<SupervisionCommandName, SupervisionEventType>;
export const supervisionCommands = Object.keys(eventOfCommand) as readonly SupervisionCommandName[];

/** The steps by which what was written is put right; they change nothing that the norms of supervision know. */
export const revisionSteps = ['PROPOSE_REVISION', 'APPROVE_REVISION', 'DECLINE_REVISION'] as const;
export function isRevisionStep(name: StepName): name is (typeof revisionSteps)[number] {
  return revisionSteps.some((one) => one === name);
}

/** The state in which a record begins: by whether a violation is suspected, or a dispute may come of it. */
export function initialState(form: { suspicion: unknown; potentialDispute: string | null }): SupervisionStateName {
  if (form.suspicion) return 'RECORDED';
  return form.potentialDispute ? 'DISPUTE_NOTED' : 'CLOSED';
}
