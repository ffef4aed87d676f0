import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { handlingWarning } from './warnings';

/** The file is put away; what still runs is told. */
export const closeMatter = defineAct({
  command: 'CLOSE_MATTER',
  event: 'MATTER_CLOSED',
  process: 'HANDLING',
  words: entry('Tutup perkara', 'Close the matter', ['Tutup berkas perkara.', 'Put the file away.']),
  past: entry('Perkara ditutup', 'Matter closed', ['Perkara ditutup.', 'The matter was closed.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal penutupan', 'Day of closing'),
    note: text(2_000, 'Catatan', 'Note').nullable(),
  }),
  example: { note: null },
  judge: ({ matter }) => {
    const count = matter.clocks.filter(({ stoppedOn }) => stoppedOn === null).length;
    return { warnings: count > 0 ? [handlingWarning('CLOCKS_STILL_RUN', { count })] : [] };
  },
});
