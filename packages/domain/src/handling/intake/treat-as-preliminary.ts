import { z } from 'zod';
import { day, reference, text } from '../../process';
import { PreliminaryInformationId } from '../../supervision';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { intakeClocks } from './clocks-of-intake';
import { materialCodes } from './codes';
import { stillUnmet } from './review-standing';
import { intakeWarning } from './warnings';

/** What a withdrawn or unregistered report told is traced all the same (Perbawaslu 7/2022 art. 14(2), 23 or 24). */
export const treatAsPreliminary = defineAct({
  command: 'TREAT_AS_PRELIMINARY',
  event: 'REPORT_TREATED_AS_PRELIMINARY',
  process: 'INTAKE',
  words: entry('Jadikan informasi awal', 'Treat as preliminary information', [
    'Telusuri isi Laporan sebagai informasi awal.',
    'Trace what the report told as preliminary information.',
  ]),
  past: entry('Dijadikan informasi awal', 'Treated as preliminary information', [
    'Isi Laporan menjadi informasi awal.',
    'What the report told became preliminary information.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal', 'Day'),
    preliminaryInformationId: reference(
      'PreliminaryInformationId',
      PreliminaryInformationId,
      'Informasi awal',
      'Preliminary information',
    ),
    note: text(2_000, 'Catatan', 'Note').nullable(),
  }),
  example: { preliminaryInformationId: '018cd1a0-0000-7000-8000-0000000000d1', note: null },
  drops: intakeClocks,
  outside: (matter) =>
    matter.states.INTAKE === 'NOT_REGISTERED' && stillUnmet(matter).some((one) => materialCodes.includes(one))
      ? intakeWarning('MATERIAL_NOT_MET')
      : null,
  judge: (context) => ({ issues: notBefore(context, 'REPORT_WITHDRAWN', 'REPORT_DECLINED') }),
});
