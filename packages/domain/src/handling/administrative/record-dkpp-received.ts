import { z } from 'zod';
import { day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { asReply, replyFields } from '../referral-reply';

/** DKPP confirms that it has the complaint. */
export const recordDkppReceived = defineAct({
  command: 'RECORD_DKPP_RECEIVED',
  event: 'DKPP_COMPLAINT_RECEIVED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat pengaduan diterima DKPP', 'Record its receipt by DKPP', [
    'Catat tanda terima pengaduan.',
    'Record the receipt of the complaint.',
  ]),
  past: entry('Pengaduan diterima DKPP', 'Complaint received by DKPP', [
    'DKPP menerima pengaduan.',
    'DKPP received the complaint.',
  ]),
  doer: 'DKPP',
  input: z.strictObject({ on: day('Tanggal diterima', 'Day of its receipt'), ...replyFields }),
  example: { document: null, note: null },
  ...asReply('ADMINISTRATIVE', 'RECEIVED'),
});
