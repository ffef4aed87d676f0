import type { z } from 'zod';
import { codesOf } from '../process';
import { entry } from '../words';

const reporterStanding = codesOf({
  VOTER: entry('Pemilih', 'Voter', ['Warga negara yang mempunyai hak pilih.', 'A citizen with the right to vote.']),
  CONTESTANT: entry('Peserta pemilu', 'Contestant', [
    'Partai, calon, atau pasangan calon.',
    'A party, candidate or pair.',
  ]),
  MONITOR: entry('Pemantau pemilu', 'Election monitor', ['Pemantau yang terdaftar.', 'A registered monitor.']),
});

const reportChannel = codesOf({
  IN_PERSON: entry('Datang langsung', 'In person', ['Disampaikan di kantor.', 'Delivered at the office.']),
  SIGAP_LAPOR: entry('SigapLapor', 'SigapLapor', ['Disampaikan melalui SigapLapor.', 'Delivered through SigapLapor.']),
});

/** By what a person may report (UU 7/2017 art. 454(3)). */
export const ReporterStanding = reporterStanding.schema;
export type ReporterStanding = z.infer<typeof ReporterStanding>;
/** The way in which a report or a tip comes in. */
export const ReportChannel = reportChannel.schema;
export type ReportChannel = z.infer<typeof ReportChannel>;

/** The codes of a report, by the name of their enum. */
export const reportCodes = {
  ReporterStanding: reporterStanding,
  ReportChannel: reportChannel,
} as const;
