import type { z } from 'zod';
import { codesOf } from '../process';
import type { AreaCode } from '../territory';
import { entry } from '../words';

export const registerSeries = codesOf({
  SUPERVISION_RECORDED: entry('Nomor LHP', 'Supervision records', [
    'Nomor laporan hasil pengawasan (Formulir Model A).',
    'The numbers of supervision records (Form A).',
  ]),
  REPORT_RECEIVED: entry('Tanda bukti penyampaian', 'Receipts of reports', [
    'Nomor tanda bukti bagi Laporan yang disampaikan.',
    'The numbers of the receipts that are given for reports.',
  ]),
  REPORT_REGISTERED: entry('Register Laporan', 'Register of reports', [
    'Nomor Laporan yang diregistrasi.',
    'The numbers of registered reports.',
  ]),
  FINDING_REGISTERED: entry('Register Temuan', 'Register of findings', [
    'Nomor Temuan yang diregistrasi.',
    'The numbers of registered findings.',
  ]),
});

/** The series in which a regency numbers its papers. */
export const RegisterSeries = registerSeries.schema;
export type RegisterSeries = z.infer<typeof RegisterSeries>;

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
