import { z } from 'zod';
import { count, day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { asReply, replyFields } from '../referral-reply';

/** The body of a report that was referred has no code, so a reply says to which letter it belongs. */
const referral = count('Nomor urut penerusan', 'Which referral, counted from 1');

/** The body confirms that it has the referral. */
export const recordReportReferralReceived = defineAct({
  command: 'RECORD_REPORT_REFERRAL_RECEIVED',
  event: 'REPORT_REFERRAL_RECEIPT_CONFIRMED',
  process: 'INTAKE',
  words: entry('Catat penerusan Laporan diterima', 'Record its receipt', [
    'Catat tanda terima instansi atas penerusan Laporan.',
    'Record that the body received the report that was referred.',
  ]),
  past: entry('Penerusan Laporan diterima', 'Referral of the report received', [
    'Instansi menerima penerusan Laporan.',
    'The body received the referral of the report.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal diterima', 'Day of its receipt'), referral, ...replyFields }),
  example: { referral: 1, document: null, note: null },
  ...asReply('INTAKE', 'RECEIVED'),
});

/** The body answers. */
export const recordReportReferralAnswer = defineAct({
  command: 'RECORD_REPORT_REFERRAL_ANSWER',
  event: 'REPORT_REFERRAL_ANSWERED',
  process: 'INTAKE',
  words: entry('Catat jawaban atas penerusan Laporan', 'Record the answer', [
    'Catat jawaban instansi atas penerusan Laporan.',
    'Record what the body answered about the report.',
  ]),
  past: entry('Penerusan Laporan dijawab', 'Referral of the report answered', [
    'Instansi menjawab penerusan Laporan.',
    'The body answered the referral of the report.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal jawaban', 'Day of the answer'), referral, ...replyFields }),
  example: { referral: 1, document: null, note: 'Sedang ditelaah.' },
  ...asReply('INTAKE', 'ANSWERED'),
});

/** The body has dealt with it. */
export const recordReportReferralDone = defineAct({
  command: 'RECORD_REPORT_REFERRAL_DONE',
  event: 'REPORT_REFERRAL_DONE',
  process: 'INTAKE',
  words: entry('Catat penerusan Laporan selesai', 'Record that it is done', [
    'Catat tindak lanjut instansi atas Laporan.',
    'Record what became of the report there.',
  ]),
  past: entry('Penerusan Laporan selesai', 'Referral of the report done', [
    'Instansi menyelesaikan penerusan Laporan.',
    'The body has dealt with the report.',
  ]),
  doer: 'OTHER_BODY',
  input: z.strictObject({ on: day('Tanggal selesai', 'Day on which it was done'), referral, ...replyFields }),
  example: { referral: 1, document: null, note: 'Diberi sanksi disiplin.' },
  ...asReply('INTAKE', 'DONE'),
});
