import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { asksStill, runningClocks } from '../clocks';
import { notBefore } from '../order';
import { handlingWarning } from './warnings';

/** The study is the office's own work, and of a matter that is put away nothing is studied. */
const ended = ['STUDY', 'STUDY_EXTENDED'] as const;

/**
 * The file is put away. What others still have to do or may still do, such as to vote, to carry out or to ask for a review,
 * runs on and is told: the law gives it to them, and no office ends it by putting a file away. A right that is over under
 * every reading has ended by itself and is not told.
 */
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
  judge: (context) => {
    const { matter, input } = context;
    const still = matter.clocks.filter((clock) => asksStill(clock, input.on)).length;
    const count = still - runningClocks(matter, ended).length;
    return {
      issues: notBefore(context, 'REPORT_REGISTERED', 'MATTER_DECIDED', 'STATUS_ANNOUNCED', 'MATTER_REOPENED'),
      warnings: count > 0 ? [handlingWarning('CLOCKS_STILL_RUN', { count })] : [],
    };
  },
});
