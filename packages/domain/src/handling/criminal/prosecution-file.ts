import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';

const note = text(2_000, 'Keterangan', 'Note').nullable();

/** Art. 480(1): the file reaches the prosecutor; his own periods run from that receipt. */
export const recordFileToProsecutor = defineAct({
  command: 'RECORD_FILE_TO_PROSECUTOR',
  event: 'FILE_BROUGHT_TO_PROSECUTOR',
  process: 'CRIMINAL',
  words: entry('Catat berkas ke penuntut umum', 'Record the file to the prosecutor', [
    'Catat hari berkas penyidikan diterima penuntut umum.',
    'Record the day on which the prosecutor received the file.',
  ]),
  past: entry('Berkas di penuntut umum', 'File at the prosecutor', [
    'Penuntut umum menerima berkas penyidikan.',
    'The prosecutor received the file of the investigation.',
  ]),
  doer: 'POLICE',
  input: z.strictObject({ on: day('Tanggal diterima penuntut umum', 'Day of its receipt'), note }),
  example: { note: null },
  stops: ['INVESTIGATION'],
  drops: ['INVESTIGATOR_RESUBMISSION'],
  starts: ({ input: { on } }) => [
    { rule: 'PROSECUTOR_RETURN', from: on },
    { rule: 'COURT_FILING', from: on },
  ],
  judge: (context) => ({ issues: notBefore(context, 'REFERRED_TO_POLICE', 'ENQUIRY_HANDED_OVER') }),
});

/** P-19 (art. 480(2)): the prosecutor returns an incomplete file; the filing waits until it comes back. */
export const recordFileReturned = defineAct({
  command: 'RECORD_FILE_RETURNED',
  event: 'FILE_RETURNED',
  process: 'CRIMINAL',
  words: entry('Catat berkas dikembalikan', 'Record the return of the file', [
    'Catat hari berkas kembali kepada penyidik (P-19).',
    'Record the day on which the investigator got the file back.',
  ]),
  past: entry('Berkas dikembalikan', 'File returned', [
    'Berkas dikembalikan kepada penyidik dengan petunjuk.',
    'The file went back to the investigator with directions.',
  ]),
  doer: 'PROSECUTOR',
  input: z.strictObject({ on: day('Tanggal diterima penyidik', 'Day on which it came back'), note }),
  example: { note: null },
  stops: ['PROSECUTOR_RETURN'],
  drops: ['COURT_FILING'],
  starts: ({ input: { on } }) => [{ rule: 'INVESTIGATOR_RESUBMISSION', from: on }],
  judge: (context) => ({ issues: notBefore(context, 'FILE_BROUGHT_TO_PROSECUTOR', 'FILE_RESUBMITTED') }),
});

/** Art. 480(3): the investigator hands it in again; the filing counts from this receipt. */
export const recordFileResubmitted = defineAct({
  command: 'RECORD_FILE_RESUBMITTED',
  event: 'FILE_RESUBMITTED',
  process: 'CRIMINAL',
  words: entry('Catat berkas disampaikan lagi', 'Record the file handed in again', [
    'Catat hari berkas yang dilengkapi diterima penuntut umum.',
    'Record the day on which the prosecutor received the mended file.',
  ]),
  past: entry('Berkas disampaikan lagi', 'File handed in again', [
    'Penuntut umum menerima berkas yang dilengkapi.',
    'The prosecutor received the mended file.',
  ]),
  doer: 'POLICE',
  input: z.strictObject({ on: day('Tanggal diterima penuntut umum', 'Day of its receipt'), note }),
  example: { note: null },
  stops: ['INVESTIGATOR_RESUBMISSION'],
  // What was read knows one return, so PROSECUTOR_RETURN does not start again.
  starts: ({ input: { on } }) => [{ rule: 'COURT_FILING', from: on }],
  judge: (context) => ({ issues: notBefore(context, 'FILE_RETURNED') }),
});

/** Art. 480(4): the prosecutor files the case with the district court. */
export const recordCourtFiling = defineAct({
  command: 'RECORD_COURT_FILING',
  event: 'FILED_WITH_COURT',
  process: 'CRIMINAL',
  words: entry('Catat pelimpahan ke pengadilan', 'Record the filing', [
    'Catat pelimpahan berkas kepada pengadilan negeri.',
    'Record that the case was filed with the district court.',
  ]),
  past: entry('Dilimpahkan ke pengadilan', 'Filed with the court', [
    'Berkas dilimpahkan kepada pengadilan negeri.',
    'The case was filed with the district court.',
  ]),
  doer: 'PROSECUTOR',
  input: z.strictObject({ on: day('Tanggal dilimpahkan', 'Day of the filing'), note }),
  example: { note: null },
  stops: ['COURT_FILING'],
  drops: ['PROSECUTOR_RETURN', 'INVESTIGATOR_RESUBMISSION', 'INVESTIGATION'],
  starts: ({ input: { on } }) => [{ rule: 'DISTRICT_COURT_JUDGMENT', from: on }],
  judge: (context) => ({ issues: notBefore(context, 'FILE_BROUGHT_TO_PROSECUTOR', 'FILE_RESUBMITTED') }),
});
