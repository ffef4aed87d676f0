import { z } from 'zod';
import { day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { asReply, replyFields } from '../referral-reply';
import { executionRules } from './execution-period';

/** What DKPP decided on the complaint. */
export const recordDkppDone = defineAct({
  command: 'RECORD_DKPP_DONE',
  event: 'DKPP_COMPLAINT_DONE',
  process: 'ADMINISTRATIVE',
  words: entry('Catat putusan DKPP', 'Record what DKPP decided', [
    'Catat putusan DKPP atas pengaduan, tanpa nama orang.',
    'Record what DKPP decided on the complaint, without names.',
  ]),
  past: entry('DKPP memutus', 'DKPP decided', ['DKPP memutus pengaduan.', 'DKPP decided on the complaint.']),
  doer: 'DKPP',
  input: z.strictObject({ on: day('Tanggal putusan', 'Day of the decision'), ...replyFields }),
  example: { document: null, note: 'Teradu diberi peringatan.' },
  drops: executionRules,
  ...asReply('ADMINISTRATIVE', 'DONE'),
});
