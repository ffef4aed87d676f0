import { civilDateOf } from '@awaslog/law/civil-date';
import { standing } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import { issueOf, type Warning } from '../../issue';
import { code, day, flag, moment, reference, text } from '../../process';
import { PersonReference } from '../../report';
import type { When } from '../../supervision';
import { entry } from '../../words';
import { defineAct } from '../act';
import { startedClock } from '../clocks';
import type { Matter } from '../matter';
import { notBefore, notBeforeEntries } from '../order';
import { ClarifiedCapacity, InvitationManner, InvitationOrder } from './codes';
import { entriesAbout } from './party';
import { handlingWarning } from './warnings';

const input = z.strictObject({
  on: day('Tanggal undangan disampaikan', 'Day on which the letter was delivered'),
  letterNumber: text(120, 'Nomor surat undangan', 'Number of the letter').nullable(),
  capacity: code('ClarifiedCapacity', ClarifiedCapacity, 'Diundang sebagai', 'Invited as'),
  person: reference('PersonReference', PersonReference, 'Yang diundang', 'Who is invited').nullable(),
  sessionAt: moment('Waktu klarifikasi', 'When the session is to be held'),
  manner: code('InvitationManner', InvitationManner, 'Cara penyampaian', 'How it was delivered'),
  receiptConfirmed: flag('Penerimaan dipastikan', 'Receipt is confirmed'),
  order: code('InvitationOrder', InvitationOrder, 'Undangan ke berapa', 'First or second'),
});
type Stated = z.output<typeof input>;

/** An invitation to a clarification (Perbawaslu 7/2022 art. 29); late ones are recorded, since they were sent. */
export const invite = defineAct({
  command: 'INVITE',
  event: 'INVITED',
  process: 'HANDLING',
  words: entry('Undang klarifikasi', 'Invite to a session', [
    'Catat surat undangan klarifikasi (Formulir B.9).',
    'Record the letter of invitation to a clarification (form B.9).',
  ]),
  past: entry('Diundang klarifikasi', 'Invited', ['Undangan klarifikasi disampaikan.', 'A letter was delivered.']),
  doer: 'OFFICE',
  input,
  example: {
    letterNumber: '01/UND/2024',
    capacity: 'WITNESS',
    person: '018cd1a0-0000-7000-8000-0000000000a3',
    sessionAt: '2024-01-24T09:00:00+08:00',
    manner: 'BY_HAND',
    receiptConfirmed: true,
    order: 'FIRST',
  },
  judge: (context) => {
    const { matter, input: stated, facts } = context;
    // A second letter follows the absence; that of somebody who was never absent has none to follow.
    const absences = stated.order === 'SECOND' ? entriesAbout(matter, 'ABSENCE_RECORDED', stated) : [];
    const early = civilDateOf(stated.sessionAt, facts.zone) < stated.on;
    return {
      issues: [
        ...notBefore(context, 'REPORT_REGISTERED'),
        ...notBeforeEntries(context, absences.slice(0, 1)),
        ...(early ? [issueOf('SESSION_BEFORE_LETTER', ['sessionAt'])] : []),
      ],
      warnings: [
        ...invitedTooLate(matter, stated, facts),
        ...(stated.receiptConfirmed ? [] : [handlingWarning('RECEIPT_NOT_CONFIRMED')]),
      ],
      ...(stated.order === 'SECOND' && absences.length === 0
        ? { outside: handlingWarning('SECOND_WITHOUT_ABSENCE') }
        : {}),
    };
  },
});

/** Counted backwards from the day of the session: the last day on which the letter was in time. */
function invitedTooLate(matter: Matter, { on, sessionAt }: Stated, when: When): Warning[] {
  const from = civilDateOf(sessionAt, when.zone);
  const { deadline } = startedClock(matter, { rule: 'CLARIFICATION_INVITATION', from }, 'HANDLING', when);
  if (!deadline || standing(deadline, on).position !== 'OVER') return [];
  return [handlingWarning('INVITED_TOO_LATE', { latest: pointText(deadline.latest) })];
}
