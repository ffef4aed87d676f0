import { warningOf, type Warning } from '../issue';
import type { SupervisionFacts } from './facts';

/** Who took part in a plenary: how many were there by its minutes, and how many of the office stood back. */
export interface Attendance {
  readonly present: number;
  readonly stoodBack: number;
}

type Stated = Pick<SupervisionFacts, 'quorum' | 'officeMembers'>;

/** Whether enough members decided, as far as the regency states what that takes; whoever stood back does not count. */
export function plenaryWarnings({ present, stoodBack }: Attendance, { quorum, officeMembers }: Stated): Warning[] {
  const decided = Math.min(present, maySit(stoodBack, officeMembers) ?? present);
  return [
    ...(quorum === null ? [warningOf('QUORUM_NOT_STATED')] : []),
    ...(quorum && decided < quorum.members
      ? [warningOf('BELOW_QUORUM', { present: decided, needed: quorum.members })]
      : []),
    ...seatWarnings({ present, stoodBack }, { officeMembers }),
  ];
}

/** Whether more members are said to have sat than the office has without those who stood back. */
export function seatWarnings(
  { present, stoodBack }: Attendance,
  { officeMembers }: Pick<Stated, 'officeMembers'>,
): Warning[] {
  const most = maySit(stoodBack, officeMembers);
  return most !== null && present > most ? [warningOf('MORE_THAN_MAY_SIT', { present, maySit: most })] : [];
}

function maySit(stoodBack: number, officeMembers: number | null): number | null {
  return officeMembers === null ? null : Math.max(0, officeMembers - stoodBack);
}
