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
