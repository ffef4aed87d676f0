import { z } from 'zod';
import { code, moment, reference, text } from '../../process';
import { PersonReference } from '../../report';
import { entry } from '../../words';
import { defineAct } from '../act';
import { ClarifiedCapacity } from './codes';
import { handlingWarning } from './warnings';

/** Whoever was invited did not come (Perbawaslu 7/2022 art. 29(5)): a second invitation may follow. */
export const recordAbsence = defineAct({
  command: 'RECORD_ABSENCE',
  event: 'ABSENCE_RECORDED',
  process: 'HANDLING',
  words: entry('Catat ketidakhadiran', 'Record an absence', [
    'Catat bahwa yang diundang tidak hadir.',
    'Record that whoever was invited did not come.',
  ]),
  past: entry('Tidak hadir', 'Absent', ['Yang diundang tidak hadir.', 'Whoever was invited did not come.']),
  doer: 'OFFICE',
  input: z.strictObject({
    at: moment('Waktu klarifikasi', 'When the session was to be held'),
    capacity: code('ClarifiedCapacity', ClarifiedCapacity, 'Diundang sebagai', 'Invited as'),
    person: reference('PersonReference', PersonReference, 'Yang diundang', 'Who was invited').nullable(),
    reasonGiven: text(1_000, 'Alasan yang disampaikan', 'What was given as the reason').nullable(),
  }),
  example: { capacity: 'WITNESS', person: '018cd1a0-0000-7000-8000-0000000000a3', reasonGiven: null },
  judge: ({ matter, input: { capacity, person } }) => {
    const before = matter.entries.some(
      ({ type, facts }) => type === 'ABSENCE_RECORDED' && facts['capacity'] === capacity && facts['person'] === person,
    );
    return { warnings: before ? [handlingWarning('ABSENT_AGAIN')] : [] };
  },
});
