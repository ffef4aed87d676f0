import type { OfficeKind, Role } from '../office';

/** One line of the policy: a role, in an office of one of these kinds; `null` stands for no office. */
export interface Grant {
  readonly role: Role;
  readonly offices: readonly (OfficeKind | null)[];
}

const sitting = ['REGENCY', 'PANWASCAM'] as const;

export const members: readonly Grant[] = [{ role: 'MEMBER', offices: sitting }];
export const officeStaff: readonly Grant[] = [...members, { role: 'SECRETARIAT', offices: sitting }];
export const supervisors: readonly Grant[] = [
  ...officeStaff,
  { role: 'SUPERVISOR', offices: ['VILLAGE_SUPERVISOR', 'STATION_SUPERVISOR'] },
];
