import { z } from 'zod';
import { day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { replyFields, replyIssues } from '../referral';

/** What DKPP answered to the complaint. */
export const recordDkppAnswer = defineAct({
  command: 'RECORD_DKPP_ANSWER',
  event: 'DKPP_COMPLAINT_ANSWERED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat jawaban DKPP', 'Record the answer of DKPP', [
    'Catat jawaban atau putusan DKPP atas pengaduan.',
    'Record what DKPP answered or decided.',
  ]),
  past: entry('DKPP menjawab', 'DKPP answered', ['DKPP menjawab pengaduan.', 'DKPP answered the complaint.']),
  doer: 'DKPP',
  input: z.strictObject({ on: day('Tanggal jawaban', 'Day of the answer'), ...replyFields }),
  example: { document: null, note: 'Pengaduan diterima dan diregistrasi.' },
  judge: ({ matter, input }) => ({ issues: replyIssues(matter, 'ADMINISTRATIVE', input) }),
});
