import type { CivilDate } from '@awaslog/law/civil-date';
import { pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { criminalWarning } from './warnings';

const judged = ['DISTRICT_COURT_JUDGED', 'HIGH_COURT_JUDGED'] as const;

/** Art. 483(1): the judgment reaches the prosecutor within three "hari" after it was read. */
export const recordJudgmentReceived = defineAct({
  command: 'RECORD_JUDGMENT_RECEIVED',
  event: 'JUDGMENT_RECEIVED',
  process: 'CRIMINAL',
  words: entry('Catat putusan diterima penuntut umum', 'Record its receipt', [
    'Catat hari putusan diterima penuntut umum.',
    'Record the day on which the prosecutor received the judgment.',
  ]),
  past: entry('Putusan diterima penuntut umum', 'Judgment received', [
    'Penuntut umum menerima putusan.',
    'The prosecutor received the judgment.',
  ]),
  doer: 'PROSECUTOR',
  input: z.strictObject({ on: day('Tanggal diterima penuntut umum', 'Day of its receipt') }),
  example: {},
  stops: ['JUDGMENT_TO_PROSECUTOR'],
  starts: ({ input: { on } }) => [{ rule: 'JUDGMENT_EXECUTION', from: on }],
  judge: (context) => ({ issues: notBefore(context, ...judged) }),
});

/** Without an appeal the judgment of the district court is final only once the time for one has passed. */
function appealMayCome({ clocks }: Matter, on: CivilDate) {
  const open = clocks.findLast(({ rule, stoppedOn }) => rule === 'COURT_APPEAL' && stoppedOn === null);
  const latest = open?.deadline?.latest;
  return latest && on <= latest ? criminalWarning('APPEAL_PERIOD_RUNS', { latest: pointText(latest) }) : null;
}

/** Eksekusi (art. 483(2)): within three "hari" after the prosecutor received the judgment. */
export const recordExecution = defineAct({
  command: 'RECORD_EXECUTION',
  event: 'JUDGMENT_EXECUTED',
  process: 'CRIMINAL',
  words: entry('Catat pelaksanaan putusan', 'Record the execution', [
    'Catat hari putusan pengadilan dilaksanakan.',
    'Record the day on which the judgment was carried out.',
  ]),
  past: entry('Putusan dilaksanakan', 'Judgment executed', [
    'Putusan pengadilan dilaksanakan.',
    'The judgment was carried out.',
  ]),
  doer: 'PROSECUTOR',
  input: z.strictObject({
    on: day('Tanggal pelaksanaan', 'Day of the execution'),
    note: text(2_000, 'Keterangan', 'Note').nullable(),
  }),
  example: { note: null },
  stops: ['JUDGMENT_EXECUTION'],
  drops: ['JUDGMENT_TO_PROSECUTOR', 'COURT_APPEAL'],
  missing: ({ entries }) =>
    entries.some(({ type }) => type === 'JUDGMENT_RECEIVED')
      ? []
      : [{ id: 'Penerimaan putusan oleh penuntut umum', en: 'Receipt of the judgment by the prosecutor' }],
  outside: (matter, { on }) => appealMayCome(matter, on),
  judge: (context) => ({ issues: notBefore(context, ...judged, 'JUDGMENT_RECEIVED') }),
});
