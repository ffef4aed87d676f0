import type { OfficeId } from '../office';
import type { CommandOf } from './commands';
import type { SupervisionFacts } from './facts';
import { windowAfter } from './judge-revision';
import { initialState, supervisionProcess } from './process';
import { waitingRevision } from './revision';
import { signatureOf } from './signature';
import type { SupervisionRecord } from './state';
import type { SupervisionStateName } from './state-name';

type RevisionCommand = CommandOf<'PROPOSE_REVISION'> | CommandOf<'APPROVE_REVISION'> | CommandOf<'DECLINE_REVISION'>;

/** What the event of a step on a revision says beyond the envelope. */
export function revisionFactsOf(
  record: SupervisionRecord,
  command: RevisionCommand,
  facts: SupervisionFacts,
  office: OfficeId,
) {
  const { state } = record;
  const signature = signatureOf(facts.actor, { office, now: facts.now });
  switch (command.command) {
    case 'PROPOSE_REVISION': {
      const { form, grounds } = command;
      return { type: 'REVISION_PROPOSED', state, form, grounds, signature } as const;
    }
    case 'APPROVE_REVISION': {
      const { form } = waitingRevision(record)!;
      return {
        type: 'REVISION_APPROVED',
        state: stateWith(state, form),
        signature,
        ...windowAfter(record, form, facts),
      } as const;
    }
    case 'DECLINE_REVISION':
      return { type: 'REVISION_DECLINED', state, grounds: command.grounds, signature } as const;
  }
}

/** As long as nothing followed from the record, its form says where it stands. */
function stateWith(state: SupervisionStateName, form: Parameters<typeof initialState>[0]): SupervisionStateName {
  return supervisionProcess.begins.includes(state) ? initialState(form) : state;
}
