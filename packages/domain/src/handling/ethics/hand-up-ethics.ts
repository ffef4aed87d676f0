import { z } from 'zod';
import { issueOf } from '../../issue';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { isAtRegency, regencyOfficeOf } from '../upward';
import { belongsTo } from './addressee';
import { ethicsWarning } from './warnings';

/** A Panwascam hands a matter of ethics up; the regency takes over those of ad hoc supervisors (Perbawaslu 7/2022 art. 20). */
export const handUpEthics = defineAct({
  command: 'HAND_UP_ETHICS',
  event: 'ETHICS_HANDED_UP',
  process: 'ETHICS',
  words: entry('Sampaikan etik ke kabupaten/kota', 'Hand ethics up', [
    'Sampaikan dugaan pelanggaran etik kepada Bawaslu kabupaten/kota.',
    'Hand the suspected breach of ethics up to the regency office.',
  ]),
  past: entry('Etik disampaikan ke kabupaten/kota', 'Ethics handed up', [
    'Bawaslu kabupaten/kota menangani dugaan pelanggaran etik ini.',
    'The regency office has the suspected breach of ethics.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal disampaikan', 'Day on which it was handed up'),
    document: text(120, 'Nomor surat', 'Number of the letter').nullable(),
  }),
  example: { document: null },
  sets: ({ matter }) => ({ office: regencyOfficeOf(matter) }),
  outside: (matter) => (belongsTo(matter, 'OWN_OFFICE') ? null : ethicsWarning('HANDING_UP_IS_FOR_SUPERVISORS')),
  judge: ({ matter }) => ({
    issues: isAtRegency(matter) ? [issueOf('SAME_OFFICE', ['on'])] : [],
  }),
});
