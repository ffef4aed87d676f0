import { z } from 'zod';
import { code, day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { asReply, othersWait, replyFields } from '../referral-reply';
import { EthicsAddressee } from './codes';

const addressee = code('EthicsAddressee', EthicsAddressee, 'Dari', 'From');

/** The body confirms that it has the referral. */
export const recordEthicsReceived = defineAct({
  command: 'RECORD_ETHICS_RECEIVED',
  event: 'ETHICS_RECEIPT_CONFIRMED',
  process: 'ETHICS',
  words: entry('Catat penerusan etik diterima', 'Record its receipt', [
    'Catat tanda terima penerusan etik.',
    'Record the receipt of the referral.',
  ]),
  past: entry('Penerusan etik diterima', 'Referral received', [
    'Badan itu menerima penerusan etik.',
    'The body received the referral.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal diterima', 'Day of its receipt'), addressee, ...replyFields }),
  example: { addressee: 'DKPP', document: null, note: null },
  ...asReply('ETHICS', 'RECEIVED'),
});

/** The body answers. */
export const recordEthicsAnswer = defineAct({
  command: 'RECORD_ETHICS_ANSWER',
  event: 'ETHICS_REFERRAL_ANSWERED',
  process: 'ETHICS',
  words: entry('Catat jawaban atas penerusan etik', 'Record the answer', [
    'Catat jawaban badan pemeriksa etik.',
    'Record what the body answered.',
  ]),
  past: entry('Penerusan etik dijawab', 'Referral answered', [
    'Badan itu menjawab penerusan etik.',
    'The body answered the referral.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal jawaban', 'Day of the answer'), addressee, ...replyFields }),
  example: { addressee: 'DKPP', document: null, note: 'Sedang diperiksa.' },
  ...asReply('ETHICS', 'ANSWERED'),
});

/** The body has dealt with it; the track is done once every referral is. */
export const recordEthicsDone = defineAct({
  command: 'RECORD_ETHICS_DONE',
  event: 'ETHICS_REFERRAL_DONE',
  process: 'ETHICS',
  words: entry('Catat penerusan etik selesai', 'Record that it is done', [
    'Catat hasil pemeriksaan etik badan itu.',
    'Record what became of it there.',
  ]),
  past: entry('Penerusan etik selesai', 'Referral done', [
    'Badan itu menyelesaikan pemeriksaan etik.',
    'The body has dealt with the referral.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal selesai', 'Day on which it was done'), addressee, ...replyFields }),
  example: { addressee: 'DKPP', document: null, note: 'Diberi peringatan tertulis.' },
  state: (context) => (othersWait(context, 'ETHICS') ? context.matter.states.ETHICS : undefined),
  ...asReply('ETHICS', 'DONE'),
});
