import { z } from 'zod';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { CourtAppellant, CourtVerdict } from './codes';

/** What is kept of a judgment: its number, verdict and articles; never whom it names, nor an amount. */
export const judgmentFields = {
  document: text(120, 'Nomor putusan', 'Number of the judgment').nullable(),
  verdict: code('CourtVerdict', CourtVerdict, 'Amar', 'Verdict'),
  articles: text(300, 'Pasal', 'Articles').nullable(),
};

/** Art. 482(1): the district court decides within seven "hari". An appeal and the sending to the prosecutor run from it. */
export const recordDistrictJudgment = defineAct({
  command: 'RECORD_DISTRICT_JUDGMENT',
  event: 'DISTRICT_COURT_JUDGED',
  process: 'CRIMINAL',
  words: entry('Catat putusan pengadilan negeri', 'Record the judgment', [
    'Catat putusan pengadilan negeri tanpa nama orang.',
    'Record the judgment of the district court, without names.',
  ]),
  past: entry('Pengadilan negeri memutus', 'District court judged', [
    'Pengadilan negeri membacakan putusan.',
    'The district court read its judgment.',
  ]),
  doer: 'COURT',
  input: z.strictObject({ on: day('Tanggal putusan dibacakan', 'Day on which it was read'), ...judgmentFields }),
  example: { document: null, verdict: 'CONVICTED', articles: '532' },
  stops: ['DISTRICT_COURT_JUDGMENT'],
  drops: ['INVESTIGATION', 'PROSECUTOR_RETURN', 'INVESTIGATOR_RESUBMISSION', 'COURT_FILING'],
  starts: ({ input: { on } }) => [
    { rule: 'COURT_APPEAL', from: on },
    { rule: 'JUDGMENT_TO_PROSECUTOR', from: on },
  ],
  judge: (context) => ({ issues: notBefore(context, 'FILED_WITH_COURT') }),
});

/** Banding (art. 482(2)): asked for within three "hari" after the judgment was read; execution waits for its end. */
export const recordAppeal = defineAct({
  command: 'RECORD_APPEAL',
  event: 'APPEALED',
  process: 'CRIMINAL',
  words: entry('Catat permohonan banding', 'Record an appeal', [
    'Catat hari dan pihak yang memohon banding.',
    'Record the day of the appeal and who lodged it.',
  ]),
  past: entry('Banding dimohonkan', 'Appealed', ['Pihak memohon banding.', 'An appeal was lodged.']),
  doer: 'PARTY',
  input: z.strictObject({
    on: day('Tanggal permohonan', 'Day of the request'),
    appellant: code('CourtAppellant', CourtAppellant, 'Pemohon', 'Who appealed'),
  }),
  example: { appellant: 'DEFENDANT' },
  stops: ['COURT_APPEAL'],
  drops: ['DISTRICT_COURT_JUDGMENT', 'JUDGMENT_TO_PROSECUTOR', 'JUDGMENT_EXECUTION'],
  starts: ({ input: { on } }) => [{ rule: 'APPEAL_FILING', from: on }],
  judge: (context) => ({ issues: notBefore(context, 'DISTRICT_COURT_JUDGED') }),
});
