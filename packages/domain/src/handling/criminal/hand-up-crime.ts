import { z } from 'zod';
import { issueOf } from '../../issue';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { isAtRegency, regencyOfficeOf } from '../upward';

/** A Panwascam hands a suspected crime up by transfer or takeover; how is not read, so it warns. */
export const handUpCrime = defineAct({
  command: 'HAND_UP_CRIME',
  event: 'CRIME_HANDED_UP',
  process: 'CRIMINAL',
  words: entry('Sampaikan ke kabupaten/kota', 'Hand up to the regency', [
    'Limpahkan dugaan tindak pidana kepada Bawaslu kabupaten/kota.',
    'Hand the suspected crime up to the regency office.',
  ]),
  past: entry('Disampaikan ke kabupaten/kota', 'Handed up', [
    'Bawaslu kabupaten/kota menangani dugaan tindak pidana ini.',
    'The regency office has the suspected crime.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal disampaikan', 'Day on which it was handed up'),
    document: text(120, 'Nomor surat', 'Number of the letter').nullable(),
  }),
  example: { document: null },
  sets: ({ matter }) => ({ office: regencyOfficeOf(matter) }),
  judge: ({ matter }) => ({
    issues: isAtRegency(matter) && matter.states.CRIMINAL !== 'AT_SUBDISTRICT' ? [issueOf('SAME_OFFICE', ['on'])] : [],
  }),
});
