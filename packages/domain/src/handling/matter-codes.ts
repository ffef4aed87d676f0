import type { z } from 'zod';
import { codesOf } from '../process';
import { entry } from '../words';

const registerSeries = codesOf({
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

const matterSourceKind = codesOf({
  REPORT: entry(
    'Laporan',
    'Report',
    ['Disampaikan oleh orang yang berhak.', 'Brought by an entitled person.'],
    'UU 7/2017 art. 454(1)',
  ),
  FINDING: entry(
    'Temuan',
    'Finding',
    ['Hasil pengawasan aktif yang ditetapkan rapat pleno.', 'Met in active supervision and fixed by the plenary.'],
    'UU 7/2017 art. 454(1)',
  ),
});

const matterRelation = codesOf({
  SAME_EVENT: entry('Peristiwa yang sama', 'Same event', [
    'Keduanya mengenai satu peristiwa.',
    'Both are about one event.',
  ]),
  MERGED_INTO: entry('Digabungkan', 'Merged into', [
    'Perkara ini dilanjutkan dalam perkara lain.',
    'This matter goes on in the other one.',
  ]),
});

/** How a referral to another body may stand, with the words of each. */
export const referralStandings = codesOf({
  SENT: entry('Terkirim', 'Sent', ['Dikirim; belum ada tanda terima.', 'Sent; no receipt yet.']),
  RECEIVED: entry('Diterima', 'Received', ['Diterima; belum dijawab.', 'Received; not answered yet.']),
  ANSWERED: entry('Dijawab', 'Answered', ['Ada jawaban; belum selesai.', 'Answered; not done yet.']),
  DONE: entry('Selesai', 'Done', ['Instansi itu sudah menyelesaikannya.', 'The body has dealt with it.']),
  OVERDUE: entry('Belum dijawab', 'Overdue', [
    'Hari yang diminta sudah lewat tanpa jawaban.',
    'The day that was asked for has passed without an answer.',
  ]),
});

/** The series in which a regency numbers its papers. */
export const RegisterSeries = registerSeries.schema;
export type RegisterSeries = z.infer<typeof RegisterSeries>;
/** Where a matter came from (UU 7/2017 art. 454(1)). */
export const MatterSourceKind = matterSourceKind.schema;
export type MatterSourceKind = z.infer<typeof MatterSourceKind>;
/** How two matters belong together. */
export const MatterRelation = matterRelation.schema;
export type MatterRelation = z.infer<typeof MatterRelation>;

export type ReferralStanding = z.infer<typeof referralStandings.schema>;

/** The codes that belong to the matter itself, by the name of their enum. */
export const matterCodes = {
  RegisterSeries: registerSeries,
  MatterSourceKind: matterSourceKind,
  MatterRelation: matterRelation,
  ReferralStanding: referralStandings,
} as const;
