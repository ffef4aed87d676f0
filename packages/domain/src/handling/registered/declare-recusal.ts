import { z } from 'zod';
import { ActorId } from '../../office';
import { code, day, reference, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { RecusalGround } from './codes';

/** A member stands back from a matter. Nobody is made to, and whoever did is asked for a reason before deciding it. */
export const declareRecusal = defineAct({
  command: 'DECLARE_RECUSAL',
  event: 'RECUSAL_DECLARED',
  process: 'HANDLING',
  alsoIn: 'INTAKE',
  words: entry('Nyatakan mundur', 'Declare a recusal', [
    'Catat bahwa seorang anggota mundur dari perkara ini.',
    'Record that a member stands back from the matter.',
  ]),
  past: entry('Anggota mundur', 'Recusal declared', ['Seorang anggota mundur.', 'A member stood back.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal', 'Day'),
    member: reference('ActorId', ActorId, 'Anggota', 'Member'),
    ground: code('RecusalGround', RecusalGround, 'Alasan', 'Ground'),
    explanation: text(1_000, 'Penjelasan', 'Explanation').nullable(),
  }),
  example: { member: 'regency-2', ground: 'INTEREST', explanation: null },
});
