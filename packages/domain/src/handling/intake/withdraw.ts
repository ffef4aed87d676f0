import { z } from 'zod';
import { day, flag, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { registrationDay } from '../registration-day';
import { intakeClocks } from './clocks-of-intake';
import { intakeWarning } from './warnings';

/** The reporter takes the report back: before registration that ends it, afterwards the process goes on. */
export const withdraw = defineAct({
  command: 'WITHDRAW',
  event: 'REPORT_WITHDRAWN',
  process: 'INTAKE',
  words: entry('Catat pencabutan', 'Record the withdrawal', [
    'Catat bahwa Pelapor mencabut Laporannya.',
    'Record that the reporter takes the report back.',
  ]),
  past: entry('Laporan dicabut', 'Report withdrawn', ['Pelapor mencabut Laporan.', 'The reporter withdrew it.']),
  doer: 'REPORTER',
  input: z.strictObject({
    on: day('Tanggal pencabutan', 'Day of the withdrawal'),
    written: flag('Dicabut secara tertulis', 'Withdrawn in writing'),
    grounds: text(2_000, 'Alasan Pelapor', 'What the reporter gives as the reason').nullable(),
  }),
  example: { written: true, grounds: null },
  drops: intakeClocks,
  judge: ({ matter, input: { on }, facts }) => {
    if (matter.states.INTAKE !== 'REGISTERED') return {};
    const registered = registrationDay(matter, facts);
    const before = registered !== null && on < registered;
    return { warnings: [intakeWarning(before ? 'WITHDRAWN_BEFORE_REGISTRATION' : 'PROCESS_GOES_ON')] };
  },
});
