import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';

/** Tindak lanjut (UU 7/2017 art. 462): KPU carries out the ruling within three working days since it was read. */
export const confirmRulingExecuted = defineAct({
  command: 'CONFIRM_RULING_EXECUTED',
  event: 'RULING_EXECUTED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat putusan dilaksanakan', 'Confirm execution', [
    'Catat tindak lanjut KPU dengan buktinya.',
    'Record what KPU did about the ruling, with its proof.',
  ]),
  past: entry('Putusan dilaksanakan', 'Ruling carried out', [
    'KPU menindaklanjuti putusan.',
    'KPU carried out the ruling.',
  ]),
  doer: 'KPU',
  input: z.strictObject({
    on: day('Tanggal dilaksanakan', 'Day on which it was carried out'),
    proof: text(2_000, 'Bukti pelaksanaan', 'Proof that it was carried out'),
  }),
  example: { proof: 'Surat KPU tentang tindak lanjut putusan.' },
  stops: ['RULING_EXECUTION'],
  judge: (context) => ({ issues: notBefore(context, 'RULED') }),
});
