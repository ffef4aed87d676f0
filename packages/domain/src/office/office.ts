import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import { AreaCode, StationCode } from '../territory';
import { OfficeId } from './office-id';

/** The divisions of a regency office and of a Panwascam; what HP2H covers rests on recollection. */
export const Division = z.enum(['SDMO', 'P3S', 'HP2H']);
export type Division = z.infer<typeof Division>;

export const divisionNames: Readonly<Record<Division, Text>> = {
  SDMO: { id: 'Sumber Daya Manusia dan Organisasi', en: 'Human resources and organisation' },
  P3S: { id: 'Penanganan Pelanggaran dan Penyelesaian Sengketa', en: 'Violation handling and dispute settlement' },
  HP2H: {
    id: 'Hukum, Pencegahan, Partisipasi Masyarakat, dan Hubungan Masyarakat',
    en: 'Law, prevention, public participation and public relations',
  },
};

/**
 * What a person is in an office. `MEMBER` votes at the plenary; `SECRETARIAT` prepares and registers; `SUPERVISOR` is
 * the one person of a village or station office.
 */
export const Role = z.enum(['MEMBER', 'SECRETARIAT', 'SUPERVISOR', 'INTEGRATOR', 'PUBLIC']);
export type Role = z.infer<typeof Role>;

/** A pseudonym of the person who acts, given by the office; never a name. */
export const ActorId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9./-]{0,63}$/, { error: 'UNKNOWN_CODE' })
  .brand<'ActorId'>();
export type ActorId = z.infer<typeof ActorId>;

/** Who acts. Integrators and the public belong to no office and name the territory that they may read. */
export const Actor = z
  .strictObject({
    id: ActorId,
    office: OfficeId.nullable(),
    role: Role,
    division: Division.nullable(),
    territory: AreaCode,
    /** Only for a station supervisor. */
    station: StationCode.nullable(),
  })
  .readonly();
export type Actor = z.infer<typeof Actor>;

/** A place at which a person may sign in during a trial: an actor with a label and no name. */
export interface Seat {
  readonly actor: Actor;
  readonly label: Text;
}
