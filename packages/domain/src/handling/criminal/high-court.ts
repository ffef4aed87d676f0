import { z } from 'zod';
import { day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { judgmentFields } from './district-court';

/** Art. 482(3): the district court sends the file of the appeal; the high court's seven "hari" run from its receipt. */
export const recordAppealFiled = defineAct({
  command: 'RECORD_APPEAL_FILED',
  event: 'APPEAL_FILED',
  process: 'CRIMINAL',
  words: entry('Catat berkas banding', 'Record the file of the appeal', [
    'Catat hari berkas banding diterima pengadilan tinggi.',
    'Record the day on which the high court received the file.',
  ]),
  past: entry('Berkas banding diterima', 'Appeal filed', [
    'Pengadilan tinggi menerima berkas banding.',
    'The high court received the file of the appeal.',
  ]),
  doer: 'COURT',
  input: z.strictObject({ on: day('Tanggal diterima pengadilan tinggi', 'Day of its receipt') }),
  example: {},
  stops: ['APPEAL_FILING'],
  starts: ({ input: { on } }) => [{ rule: 'HIGH_COURT_JUDGMENT', from: on }],
  judge: (context) => ({ issues: notBefore(context, 'APPEALED') }),
});

/** Art. 482(4)(5): the high court decides, and that ends the matter. */
export const recordHighCourtJudgment = defineAct({
  command: 'RECORD_HIGH_COURT_JUDGMENT',
  event: 'HIGH_COURT_JUDGED',
  process: 'CRIMINAL',
  words: entry('Catat putusan pengadilan tinggi', 'Record its judgment', [
    'Catat putusan banding tanpa nama orang.',
    'Record the judgment on the appeal, without names.',
  ]),
  past: entry('Pengadilan tinggi memutus', 'High court judged', [
    'Putusan banding terakhir dan mengikat.',
    'The judgment on the appeal is the last and binds.',
  ]),
  doer: 'COURT',
  input: z.strictObject({ on: day('Tanggal putusan dibacakan', 'Day on which it was read'), ...judgmentFields }),
  example: { document: null, verdict: 'CONVICTED', articles: '532' },
  stops: ['HIGH_COURT_JUDGMENT'],
  drops: ['APPEAL_FILING', 'COURT_APPEAL', 'JUDGMENT_TO_PROSECUTOR', 'JUDGMENT_EXECUTION'],
  starts: ({ input: { on } }) => [{ rule: 'JUDGMENT_TO_PROSECUTOR', from: on }],
  judge: (context) => ({ issues: notBefore(context, 'APPEALED', 'APPEAL_FILED') }),
});
