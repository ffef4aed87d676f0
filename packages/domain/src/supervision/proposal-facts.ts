import type { CivilDate } from '@awaslog/law/civil-date';
import { proposeViolations, type ViolationFacts, type ViolationProposals } from '../violation';
import type { FormA } from './form-a';

/** What a form has no field for: the signs of a deed, and what somebody said of intent. */
export type ToldBeside = Pick<ViolationFacts, 'signs' | 'statedFault'>;

const nothingTold: ToldBeside = { signs: [], statedFault: null };

/**
 * The facts of a Form A: its counts, its criteria and whom it names. The account is not read for signs: what happened is
 * stated by a person and never guessed from words.
 */
export function factsOfForm(form: FormA, told: ToldBeside = nothingTold): ViolationFacts {
  const { election, substage, counts, criteria, suspicion } = form;
  return {
    election,
    on: suspicion?.foundOn ?? civilDayOf(form),
    substage,
    respondents: suspicion?.respondents ?? [],
    items: [],
    counts,
    criteria,
    signs: told.signs,
    statedFault: told.statedFault,
  };
}

/** The day on which the supervision began, by the clock in which it was written down. */
function civilDayOf({ startedAt }: FormA): CivilDate {
  return startedAt.slice(0, 10) as CivilDate;
}

/** What a Form A points to, before or beside what its supervisor suspects. */
export function proposalFor(form: FormA, told: ToldBeside = nothingTold): ViolationProposals {
  return proposeViolations(factsOfForm(form, told));
}
