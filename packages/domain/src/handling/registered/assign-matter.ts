import { z } from 'zod';
import { ActorId, Division } from '../../office';
import { code, day, listOf, reference, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';

/** Who works on it: a division and persons by pseudonym; assigning anew replaces both. */
export const assignMatter = defineAct({
  command: 'ASSIGN_MATTER',
  event: 'MATTER_ASSIGNED',
  process: 'HANDLING',
  alsoIn: 'INTAKE',
  words: entry('Tugaskan', 'Assign the matter', [
    'Tetapkan divisi dan petugas yang mengerjakan perkara ini.',
    'Say which division and persons work on the matter.',
  ]),
  past: entry('Perkara ditugaskan', 'Matter assigned', ['Petugasnya ditetapkan.', 'Who works on it was fixed.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal penugasan', 'Day of the assignment'),
    division: code('Division', Division, 'Divisi', 'Division').nullable(),
    handlers: listOf(reference('ActorId', ActorId, 'Petugas', 'Person'), [0, 20], 'Petugas', 'Who works on it'),
    note: text(1_000, 'Catatan', 'Note').nullable(),
  }),
  example: { division: 'P3S', handlers: ['regency-2'], note: null },
  sets: ({ input: { division, handlers } }) => ({ division, handlers }),
});
