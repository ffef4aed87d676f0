import { z } from 'zod';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { CrimeStopper } from './codes';
import { criminalWarning } from './warnings';

/** The track ends without a judgment: not declared after the discussion, or ended by police, prosecutor or court. */
export const recordCrimeStopped = defineAct({
  command: 'RECORD_CRIME_STOPPED',
  event: 'CRIME_STOPPED',
  process: 'CRIMINAL',
  words: entry('Catat penghentian', 'Record that it stopped', [
    'Catat siapa yang menghentikan dan alasannya.',
    'Record who ended it and on what grounds.',
  ]),
  past: entry('Dihentikan', 'Stopped', ['Jalur pidana dihentikan.', 'The criminal track was ended.']),
  doer: 'OTHER_BODY',
  input: z.strictObject({
    on: day('Tanggal dihentikan', 'Day on which it was ended'),
    stoppedBy: code('CrimeStopper', CrimeStopper, 'Dihentikan oleh', 'Ended by'),
    grounds: text(5_000, 'Alasan', 'Grounds'),
    document: text(120, 'Nomor surat', 'Number of the letter').nullable(),
  }),
  example: { stoppedBy: 'OFFICE', grounds: 'Unsur tindak pidana tidak terpenuhi.', document: null },
  drops: [
    'POLICE_REFERRAL',
    'INVESTIGATION',
    'PROSECUTOR_RETURN',
    'INVESTIGATOR_RESUBMISSION',
    'COURT_FILING',
    'DISTRICT_COURT_JUDGMENT',
  ],
  judge: ({ input }) => (input.stoppedBy === 'OFFICE' ? {} : { outside: criminalWarning('STOPPING_NOT_READ') }),
});
