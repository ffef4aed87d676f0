import { proposalFor, type FormA } from '@awaslog/domain/supervision';
import type { DeedSign as Sign, Fault as FaultName, ViolationProposals as Proposals } from '@awaslog/domain/violation';
import { builder } from '../builder';
import { DeedSign, Fault } from './codes';

/** What a form has no field for, stated with the question. */
export const toldBeside = builder.args((t) => ({
  signs: t.field({
    type: [DeedSign],
    description: 'Tanda: what somebody states to have happened. The account is not read for signs.',
  }),
  statedFault: t.field({ type: Fault, description: 'What somebody stated of intent or negligence.' }),
}));

interface Told {
  readonly signs?: readonly Sign[] | null | undefined;
  readonly statedFault?: FaultName | null | undefined;
}

/** What a form points to once something is suspected; before that there is nothing to put before a plenary. */
export function proposalsOf(form: FormA, { signs, statedFault }: Told): Proposals | null {
  // Each sign once, so that a long list costs no more than a short one.
  return form.suspicion && proposalFor(form, { signs: [...new Set(signs)], statedFault: statedFault ?? null });
}
