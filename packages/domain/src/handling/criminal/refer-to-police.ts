import type { CivilDate } from '@awaslog/law/civil-date';
import { z } from 'zod';
import { issueOf } from '../../issue';
import { day, moment, text } from '../../process';
import { entry } from '../../words';
import { defineAct, type ClockStart } from '../act';
import { dayOfAct } from '../clocks';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { isPanwascam } from '../upward';
import { criminalWarning } from './warnings';

/** The fourteen "hari" of art. 480(1), from the police's receipt; they run once, whichever act tells it. */
export function investigationFrom({ clocks }: Pick<Matter, 'clocks'>, received: CivilDate | null): ClockStart[] {
  const runs = clocks.some(({ rule }) => rule === 'INVESTIGATION');
  return received && !runs ? [{ rule: 'INVESTIGATION', from: received }] : [];
}

/** Penerusan (UU 7/2017 art. 476(1)): passed to the police within 1 x 24 hours of the declaration. */
export const referToPolice = defineAct({
  command: 'REFER_TO_POLICE',
  event: 'REFERRED_TO_POLICE',
  process: 'CRIMINAL',
  words: entry('Teruskan ke kepolisian', 'Refer to the police', [
    'Teruskan dugaan tindak pidana Pemilu kepada kepolisian.',
    'Pass the suspected election crime to the police.',
  ]),
  past: entry('Diteruskan ke kepolisian', 'Referred to the police', [
    'Kepolisian menerima penerusan.',
    'It was passed to the police.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    at: moment('Waktu diteruskan', 'When it was referred'),
    document: text(120, 'Nomor surat penerusan', 'Number of the referral letter').nullable(),
    /** Starts INVESTIGATION: fourteen "hari" since the police received the report. */
    receivedByPoliceOn: day('Tanggal diterima kepolisian', 'Day on which the police received it').nullable(),
  }),
  example: { document: null, receivedByPoliceOn: null },
  stops: ['POLICE_REFERRAL'],
  missing: ({ entries }) =>
    entries.some(({ type }) => type === 'CRIME_DECLARED')
      ? []
      : [{ id: 'Pernyataan dugaan tindak pidana', en: 'Its declaration as a suspected crime' }],
  starts: ({ matter, input: { receivedByPoliceOn } }) => investigationFrom(matter, receivedByPoliceOn),
  judge: (context) => {
    const { input, facts } = context;
    const received = input.receivedByPoliceOn;
    const early = received !== null && received < dayOfAct(input.at, facts);
    const future = received !== null && received > dayOfAct(facts.now, facts);
    return {
      issues: [
        ...notBefore(context, 'CRIME_DECLARED'),
        ...(early ? [issueOf('BEFORE_REFERRAL', ['receivedByPoliceOn'])] : []),
        ...(future ? [issueOf('IN_THE_FUTURE', ['receivedByPoliceOn'])] : []),
      ],
      warnings: [
        ...(isPanwascam(facts.actor) ? [criminalWarning('DIRECT_REFERRAL_BY_PANWASCAM')] : []),
        ...(received ? [] : [criminalWarning('POLICE_RECEIPT_NOT_TOLD')]),
      ],
    };
  },
});
