import type { CivilDate } from '@awaslog/law/civil-date';
import type { ActorId, OfficeId, RegisterNumber, RegisterSeries } from '../office';
import type { SupervisionFacts, SupervisionRecord } from '../supervision';
import type { MatterId } from './ids';
import type { OtherMatter } from './other-matter';

/** What a decision on a matter needs beside the matter and the command. */
export interface HandlingFacts extends SupervisionFacts {
  /** The next free number of a series at the office that keeps it. */
  readonly nextNumber: (series: RegisterSeries, on: CivilDate) => RegisterNumber;
  /** The supervision record that a command names; null where there is none or it names none. */
  readonly record: SupervisionRecord | null;
  /** Another matter that a command names; null where there is none that the actor may see. */
  readonly otherMatter: (id: MatterId) => OtherMatter | null;
  readonly officeExists: (office: OfficeId) => boolean;
  /** The office of whoever goes by a pseudonym; null for nobody. Absent where no list of people is known. */
  readonly officeOfActor?: (actor: ActorId) => OfficeId | null;
}
