import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { runningClocks } from '../clocks';
import { handlingWarning } from './warnings';

/** The study is the office's own work, and of a matter that is put away nothing is studied. */
const ended = ['STUDY', 'STUDY_EXTENDED'] as const;

/** The file is put away. What others still have to do, such as to vote, to rule or to carry out, runs on and is told. */
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
  drops: ended,
  judge: ({ matter }) => {
    const count =
      matter.clocks.filter(({ stoppedOn }) => stoppedOn === null).length - runningClocks(matter, ended).length;
    return { warnings: count > 0 ? [handlingWarning('CLOCKS_STILL_RUN', { count })] : [] };
  },
});
