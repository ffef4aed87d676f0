import { z } from 'zod';
import { code, day, reference, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { MatterId } from '../ids';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { intakeClocks } from './clocks-of-intake';
import { StopGround } from './codes';
import { intakeWarning } from './warnings';

/** The ground that was read belongs to administrative violations; other kinds in the report are not ended by it. */
function isAdministrativeOnly({ kinds }: Pick<Matter, 'kinds'>): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind === 'ADMINISTRATIVE');
}

/** A report is stopped on a ground; read was the one of Perbawaslu 8/2022 art. 12(3) for administrative reports. */
export const stopReport = defineAct({
  command: 'STOP_REPORT',
  event: 'REPORT_STOPPED',
  process: 'INTAKE',
  words: entry('Hentikan Laporan', 'Stop the report', [
    'Hentikan Laporan dengan alasannya.',
    'Stop the report on a ground.',
  ]),
  past: entry('Laporan dihentikan', 'Report stopped', ['Laporan dihentikan.', 'The report was stopped.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal penghentian', 'Day on which it is stopped'),
    ground: code('StopGround', StopGround, 'Alasan', 'Ground'),
    otherMatter: reference('MatterId', MatterId, 'Perkara yang sama', 'The other matter').nullable(),
    explanation: text(2_000, 'Penjelasan', 'Explanation'),
  }),
  example: {
    ground: 'AFTER_NATIONAL_RESULT',
    otherMatter: null,
    explanation: 'Hasil nasional sudah ditetapkan dan menjadi sengketa hasil.',
  },
  drops: intakeClocks,
  judge: (context) => {
    const read = context.input.ground === 'AFTER_NATIONAL_RESULT' && isAdministrativeOnly(context.matter);
    return {
      issues: notBefore(context, 'REPORT_REVIEWED', 'REPORT_COMPLETED', 'MATTER_REOPENED'),
      ...(read ? {} : { outside: intakeWarning('STOP_GROUND_NOT_READ') }),
    };
  },
});
