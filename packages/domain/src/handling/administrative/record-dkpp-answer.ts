import { z } from 'zod';
import { day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { asReply, replyFields } from '../referral-reply';
import { executionRules } from './execution-period';

/** What DKPP answered to the complaint, before it decides. */
export const recordDkppAnswer = defineAct({
  command: 'RECORD_DKPP_ANSWER',
  event: 'DKPP_COMPLAINT_ANSWERED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat jawaban DKPP', 'Record the answer of DKPP', [
    'Catat jawaban DKPP atas pengaduan.',
    'Record what DKPP answered to the complaint.',
  ]),
  past: entry('DKPP menjawab', 'DKPP answered', ['DKPP menjawab pengaduan.', 'DKPP answered the complaint.']),
  doer: 'DKPP',
  input: z.strictObject({ on: day('Tanggal jawaban', 'Day of the answer'), ...replyFields }),
  example: { document: null, note: 'Pengaduan diterima dan diregistrasi.' },
  // What KPU left undone is before DKPP now; nobody waits for it by its period any more.
  drops: executionRules,
  ...asReply('ADMINISTRATIVE', 'ANSWERED'),
});
