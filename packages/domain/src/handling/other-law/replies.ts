import { z } from 'zod';
import { code, day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { asReply, othersWait, replyFields } from '../referral-reply';
import { CompetentBody } from './codes';

const addressee = code('CompetentBody', CompetentBody, 'Dari', 'From');

/** The body confirms that it has the referral. */
export const recordOtherLawReceived = defineAct({
  command: 'RECORD_OTHER_LAW_RECEIVED',
  event: 'OTHER_LAW_RECEIPT_CONFIRMED',
  process: 'OTHER',
  words: entry('Catat penerusan diterima instansi', 'Record its receipt', [
    'Catat tanda terima instansi.',
    'Record the receipt of the body.',
  ]),
  past: entry('Penerusan diterima instansi', 'Referral received', [
    'Instansi menerima penerusan.',
    'The body received the referral.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal diterima', 'Day of its receipt'), addressee, ...replyFields }),
  example: { addressee: 'KASN', document: null, note: null },
  ...asReply('OTHER', 'RECEIVED'),
});

/** The body answers. */
export const recordOtherLawAnswer = defineAct({
  command: 'RECORD_OTHER_LAW_ANSWER',
  event: 'OTHER_LAW_REFERRAL_ANSWERED',
  process: 'OTHER',
  words: entry('Catat jawaban instansi', 'Record the answer', [
    'Catat jawaban instansi atas penerusan.',
    'Record what the body answered.',
  ]),
  past: entry('Instansi menjawab', 'Referral answered', [
    'Instansi menjawab penerusan.',
    'The body answered the referral.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal jawaban', 'Day of the answer'), addressee, ...replyFields }),
  example: { addressee: 'KASN', document: null, note: 'Sedang ditelaah.' },
  ...asReply('OTHER', 'ANSWERED'),
});

/** The body has dealt with it; the track is done once every referral is. */
export const recordOtherLawDone = defineAct({
  command: 'RECORD_OTHER_LAW_DONE',
  event: 'OTHER_LAW_REFERRAL_DONE',
  process: 'OTHER',
  words: entry('Catat penerusan selesai', 'Record that it is done', [
    'Catat tindak lanjut instansi.',
    'Record what became of it there.',
  ]),
  past: entry('Instansi selesai menindaklanjuti', 'Referral done', [
    'Instansi menyelesaikan penerusan.',
    'The body has dealt with the referral.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal selesai', 'Day on which it was done'), addressee, ...replyFields }),
  example: { addressee: 'KASN', document: null, note: 'Rekomendasi disampaikan.' },
  state: (context) => (othersWait(context, 'OTHER') ? context.matter.states.OTHER : undefined),
  ...asReply('OTHER', 'DONE'),
});
