import { z } from 'zod';
import { day, flag, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';

/**
 * The status is told and published. It names nobody; its form and its period rest on recollection. What was published
 * of an earlier status does not stand beside a later one: the public reads the newest status or none.
 */
export const announceStatus = defineAct({
  command: 'ANNOUNCE_STATUS',
  event: 'STATUS_ANNOUNCED',
  process: 'HANDLING',
  words: entry('Umumkan status', 'Announce the status', [
    'Beri tahu Pelapor dan umumkan statusnya, tanpa nama.',
    'Tell the reporter and publish the status, without names.',
  ]),
  past: entry('Status diumumkan', 'Status announced', ['Status diumumkan.', 'Its status was announced.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal pemberitahuan', 'Day of the notice'),
    form: text(20, 'Kode formulir', 'Code of the form').nullable(),
    noticeNumber: text(120, 'Nomor pemberitahuan', 'Number of the notice').nullable(),
    reporterTold: flag('Pelapor diberi tahu', 'The reporter was told'),
    published: flag(
      'Diumumkan; bila tidak, pengumuman sebelumnya ditarik',
      'Published; if not, what was published before is withdrawn',
    ),
    wording: text(2_000, 'Isi pengumuman, tanpa nama', 'What is published, without names'),
  }),
  example: {
    form: 'B.18',
    noticeNumber: null,
    reporterTold: true,
    published: true,
    wording: 'Terbukti sebagai pelanggaran administratif.',
  },
  judge: (context) => ({ issues: notBefore(context, 'REPORT_REGISTERED', 'MATTER_DECIDED') }),
});
