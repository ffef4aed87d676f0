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
  NOT_SHOWN: entry('Belum ditunjukkan', 'Not shown', [
    'Belum ditunjukkan sebagai apa ia berhak melapor.',
    'By what the person may report was not shown yet.',
  ]),
  NOT_ENTITLED: entry('Tidak berhak melapor', 'Not entitled', [
    'Bukan pemilih, peserta, atau pemantau; yang disampaikannya dapat menjadi informasi awal.',
    'No voter, contestant or monitor; what the person tells may be preliminary information.',
  ]),
});

const reportChannel = codesOf({
  IN_PERSON: entry('Datang langsung', 'In person', ['Disampaikan di kantor.', 'Delivered at the office.']),
  SIGAP_LAPOR: entry('SigapLapor', 'SigapLapor', ['Disampaikan melalui SigapLapor.', 'Delivered through SigapLapor.']),
});

/**
 * By what a person may report (UU 7/2017 art. 454(3)): a citizen with the right to vote, a contestant, or an election
 * monitor; or that this was not shown, or that it is none of them.
 */
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
