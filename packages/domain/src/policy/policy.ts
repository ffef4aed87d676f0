import type { Actor, OfficeId, OfficeKind } from '../office';
import { contains, type AreaCode } from '../territory';
import { members, officeStaff, supervisors, type Grant } from './grant';
import { handlingPermissions, handlingPolicy } from './handling-policy';

/**
 * Everything that somebody may ask of the product. Each field and mutation of the gateway names one of these; this table
 * alone decides.
 */
export const permissions = [
  'READ_REFERENCE',
  'READ_RECORDS',
  'READ_WORK',
  'RECORD_SUPERVISION',
  'GIVE_CORRECTION_ADVICE',
  'CONFIRM_ADVICE_CARRIED_OUT',
  'PROPOSE_FINDING',
  'FIX_FINDING',
  'REJECT_FINDING',
  'PROPOSE_REVISION',
  'APPROVE_REVISION',
  'DECLINE_REVISION',
  'TAKE_UP_INCIDENT',
  'RECORD_TIP',
  'READ_MATTERS',
  'KEEP_PERSON',
  'REDATE_DEADLINES',
  ...handlingPermissions,
  'SET_TRIAL_DAY',
  'SIGN_IN',
] as const;
export type Permission = (typeof permissions)[number];

const everyone: readonly Grant[] = [
  { role: 'MEMBER', offices: ['NATIONAL', 'PROVINCE', 'REGENCY', 'PANWASCAM'] },
  { role: 'SECRETARIAT', offices: ['NATIONAL', 'PROVINCE', 'REGENCY', 'PANWASCAM'] },
  { role: 'SUPERVISOR', offices: ['VILLAGE_SUPERVISOR', 'STATION_SUPERVISOR'] },
  { role: 'INTEGRATOR', offices: [null] },
  { role: 'PUBLIC', offices: [null] },
];
const readers: readonly Grant[] = everyone.filter(({ role }) => role !== 'PUBLIC');
const advisers: readonly Grant[] = [
  ...members,
  { role: 'SUPERVISOR', offices: ['VILLAGE_SUPERVISOR', 'STATION_SUPERVISOR'] },
];
/** A changed calendar concerns every office of a regency at once; its own office applies it. */
const regencyStaff: readonly Grant[] = [
  { role: 'MEMBER', offices: ['REGENCY'] },
  { role: 'SECRETARIAT', offices: ['REGENCY'] },
];
/** Working papers of handling are confidential: the offices that handle, and those above them. */
const matterReaders: readonly Grant[] = everyone.filter(({ role }) => role === 'MEMBER' || role === 'SECRETARIAT');

/**
 * Who may do what. Members vote and decide; the secretariat prepares and records; village and station supervisors record,
 * give advice on the spot and report upward, where the plenary sits. Deny by default: what is not here is refused.
 */
export const policy: Readonly<Record<Permission, readonly Grant[]>> = {
  READ_REFERENCE: everyone,
  READ_RECORDS: readers,
  READ_WORK: readers,
  RECORD_SUPERVISION: supervisors,
  GIVE_CORRECTION_ADVICE: advisers,
  CONFIRM_ADVICE_CARRIED_OUT: supervisors,
  PROPOSE_FINDING: officeStaff,
  FIX_FINDING: members,
  REJECT_FINDING: members,
  PROPOSE_REVISION: supervisors,
  // Two people put a record right: whoever of the office did not propose it. The decision sees to that.
  APPROVE_REVISION: officeStaff,
  DECLINE_REVISION: officeStaff,
  TAKE_UP_INCIDENT: officeStaff,
  RECORD_TIP: supervisors,
  READ_MATTERS: matterReaders,
  KEEP_PERSON: supervisors,
  REDATE_DEADLINES: regencyStaff,
  ...handlingPolicy,
  SET_TRIAL_DAY: everyone,
  SIGN_IN: everyone,
};

function officeKind(actor: Actor): OfficeKind | null {
  return actor.office ? (actor.office.split(':')[0] as OfficeKind) : null;
}

/** Whether an actor's role has a permission at all, wherever the object lies. */
export function hasPermission(actor: Actor, permission: Permission): boolean {
  const kind = officeKind(actor);
  return policy[permission].some((grant) => grant.role === actor.role && grant.offices.includes(kind));
}

/** What an object says about where it belongs. */
export interface Placed {
  readonly area: AreaCode;
  readonly station?: string | null;
  /** The office that has it now, of what may pass from one office to another. */
  readonly office?: OfficeId;
}

/**
 * Whether an actor may do this to this object: his role has the permission, and the object lies in his territory or was
 * passed to his own office, wherever it lies. A station supervisor's territory is the station, not its village.
 */
export function may(actor: Actor, permission: Permission, object: Placed): boolean {
  if (!hasPermission(actor, permission)) return false;
  if (actor.office !== null && object.office === actor.office) return true;
  if (actor.station) return object.station === actor.station;
  return contains(actor.territory, object.area);
}
