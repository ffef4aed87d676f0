import type { CivilDate } from '@awaslog/law/civil-date';
import type { SupervisionFacts, SupervisionRecord } from '../supervision';
import type { AreaCode } from '../territory';
import type { RegisterSeries } from './matter-codes';

/** A number in a register: its place in the series, and the text by the regency's pattern, null where none is stated. */
export interface RegisterNumber {
  readonly series: RegisterSeries;
  /** The year of the series; a series begins anew each year. */
  readonly year: number;
  readonly serial: number;
  readonly text: string | null;
  /** The sub-district whose office keeps the series; absent where one series serves the regency. */
  readonly keeper?: AreaCode;
}

/** How many members a plenary needs, with its source; null where the regency states none. */
export interface QuorumStatement {
  readonly members: number;
  readonly source: string;
}

/** What a decision on a matter needs beside the matter and the command. */
export interface HandlingFacts extends SupervisionFacts {
  readonly quorum: QuorumStatement | null;
  /** The next free number of a series at the office that keeps it. */
  readonly nextNumber: (series: RegisterSeries, on: CivilDate) => RegisterNumber;
  /** The supervision record that a command names; null where there is none or it names none. */
  readonly record: SupervisionRecord | null;
}
