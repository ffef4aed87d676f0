import { warningOf, type Warning } from '../../issue';
import type { ActorId } from '../../office';
import { respondentWarnings } from '../../supervision';
import type { ViolationKind } from '../../violation';
import { statedBy } from '../act';
import type { HandlingFacts } from '../facts';
import type { Matter } from '../matter';
import { declareRecusal } from './declare-recusal';
import { handlingWarning } from './warnings';

interface Plenary {
  readonly membersPresent: number;
  readonly recused: readonly ActorId[];
  readonly proven: readonly ViolationKind[];
}

/** What is to be known about a plenary: its quorum, who should not have sat, and respondents whom a track does not know. */
export function decisionWarnings(
  matter: Matter,
  { membersPresent, recused, proven }: Plenary,
  { quorum, actor }: HandlingFacts,
): Warning[] {
  const declared = statedBy(matter, declareRecusal).map(({ member }) => member);
  return [
    ...(quorum === null ? [warningOf('QUORUM_NOT_STATED')] : []),
    ...(quorum && membersPresent < quorum.members
      ? [handlingWarning('BELOW_QUORUM', { present: membersPresent, needed: quorum.members })]
      : []),
    ...(declared.some((member) => !recused.includes(member)) ? [handlingWarning('RECUSAL_NOT_RESPECTED')] : []),
    ...respondentWarnings(proven, matter.respondents, actor.office),
  ];
}
