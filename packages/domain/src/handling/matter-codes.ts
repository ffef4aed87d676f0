import type { z } from 'zod';
import { registerSeries } from '../office';
import { codesOf } from '../process';
import { entry } from '../words';

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

/** Where a matter came from (UU 7/2017 art. 454(1)). */
export const MatterSourceKind = matterSourceKind.schema;
export type MatterSourceKind = z.infer<typeof MatterSourceKind>;
/** How two matters belong together. */
export const MatterRelation = matterRelation.schema;
export type MatterRelation = z.infer<typeof MatterRelation>;

export type ReferralStanding = z.infer<typeof referralStandings.schema>;

/** The codes that belong to the matter itself and to the registers, by the name of their enum. */
export const matterCodes = {
  RegisterSeries: registerSeries,
  MatterSourceKind: matterSourceKind,
  MatterRelation: matterRelation,
  ReferralStanding: referralStandings,
} as const;
