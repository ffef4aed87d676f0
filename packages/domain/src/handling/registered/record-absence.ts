import { z } from 'zod';
import { code, moment, reference, text } from '../../process';
import { PersonReference } from '../../report';
import { entry } from '../../words';
import { issueOf } from '../../issue';
import { defineAct } from '../act';
import { dayOfAct } from '../clocks';
import { isEarlier, notBefore } from '../order';
import { ClarifiedCapacity } from './codes';
import { entriesAbout, invitationBy } from './party';
import { handlingWarning } from './warnings';

/** Whoever was invited did not come (Perbawaslu 7/2022 art. 29(5)): a second invitation may follow. */
export const recordAbsence = defineAct({
  command: 'RECORD_ABSENCE',
  event: 'ABSENCE_RECORDED',
  process: 'HANDLING',
  words: entry('Catat ketidakhadiran', 'Record an absence', [
    'Catat bahwa yang diundang tidak hadir.',
    'Record that whoever was invited did not come.',
  ]),
  past: entry('Tidak hadir', 'Absent', ['Yang diundang tidak hadir.', 'Whoever was invited did not come.']),
  doer: 'OFFICE',
  input: z.strictObject({
    at: moment('Waktu klarifikasi', 'When the session was to be held'),
    capacity: code('ClarifiedCapacity', ClarifiedCapacity, 'Diundang sebagai', 'Invited as'),
    person: reference('PersonReference', PersonReference, 'Yang diundang', 'Who was invited').nullable(),
    reasonGiven: text(1_000, 'Alasan yang disampaikan', 'What was given as the reason').nullable(),
  }),
  example: { capacity: 'WITNESS', person: '018cd1a0-0000-7000-8000-0000000000a3', reasonGiven: null },
  judge: (context) => {
    const { matter, input: stated, facts } = context;
    const invited = invitationBy(matter, stated, dayOfAct(stated.at, facts));
    const before = entriesAbout(matter, 'ABSENCE_RECORDED', stated).length > 0;
    return {
      issues: [
        ...notBefore(context, 'REPORT_REGISTERED'),
        ...(invited && isEarlier(stated.at, invited.sessionAt, facts) ? [issueOf('BEFORE_SESSION', ['at'])] : []),
      ],
      warnings: [
        ...(invited ? [] : [handlingWarning('NOT_INVITED')]),
        ...(before ? [handlingWarning('ABSENT_AGAIN')] : []),
      ],
    };
  },
});
