import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { handlingWarning } from './warnings';

/** A stopped, announced, closed or merged matter is taken up again; no norm that was read has this or a period for it. */
export const reopenMatter = defineAct({
  command: 'REOPEN_MATTER',
  event: 'MATTER_REOPENED',
  process: 'HANDLING',
  alsoIn: 'INTAKE',
  words: entry('Buka kembali', 'Reopen the matter', [
    'Buka kembali perkara yang dihentikan, ditutup, atau digabungkan.',
    'Take a stopped, closed or merged matter up again.',
  ]),
  past: entry('Perkara dibuka kembali', 'Matter reopened', ['Perkara dibuka kembali.', 'It was taken up again.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal dibuka kembali', 'Day of reopening'),
    ground: text(2_000, 'Alasan', 'Ground'),
  }),
  example: { ground: 'Ada bukti baru.' },
  judge: () => ({ warnings: [handlingWarning('NO_PERIOD_AFTER_REOPENING')] }),
  sets: ({ matter: { links } }) => ({ links: links.filter(({ relation }) => relation !== 'MERGED_INTO') }),
});
