import { z } from 'zod';
import { issueOf, type Warning } from '../../issue';
import { code, flag, moment, reference, text } from '../../process';
import { PersonReference } from '../../report';
import { entry } from '../../words';
import { defineAct } from '../act';
import { dayOfAct } from '../clocks';
import { notBefore } from '../order';
import { ClarifiedCapacity, Oath, OnlineGround, SessionMode } from './codes';
import { invitationBy, type Invitation } from './party';
import { handlingWarning } from './warnings';

const input = z.strictObject({
  at: moment('Waktu klarifikasi', 'When it was held'),
  capacity: code('ClarifiedCapacity', ClarifiedCapacity, 'Didengar sebagai', 'Heard as'),
  person: reference('PersonReference', PersonReference, 'Yang didengar', 'Who was heard').nullable(),
  mode: code('SessionMode', SessionMode, 'Cara klarifikasi', 'How it was held'),
  onlineGround: code('OnlineGround', OnlineGround, 'Alasan daring', 'Ground for holding it online').nullable(),
  recorded: flag('Direkam gambar dan suaranya', 'Recorded in picture and sound'),
  oath: code('Oath', Oath, 'Sumpah atau janji', 'Oath or promise'),
  minutesNumber: text(120, 'Nomor berita acara klarifikasi', 'Number of its minutes').nullable(),
  readBack: flag('Berita acara dibacakan kembali', 'The minutes were read back'),
  signed: flag('Berita acara ditandatangani', 'The minutes were signed'),
  summary: text(20_000, 'Pokok keterangan', 'What was said').nullable(),
});
type Stated = z.output<typeof input>;

/** One person is heard (Perbawaslu 7/2022 arts. 28 and 30). What was done otherwise is recorded and told. */
export const holdSession = defineAct({
  command: 'HOLD_SESSION',
  event: 'SESSION_HELD',
  process: 'HANDLING',
  words: entry('Catat klarifikasi', 'Record a session', [
    'Catat klarifikasi seorang pihak, saksi, atau ahli.',
    'Record that a party, a witness or an expert was heard.',
  ]),
  past: entry('Klarifikasi dilakukan', 'Session held', ['Klarifikasi dilakukan.', 'A clarification was held.']),
  doer: 'OFFICE',
  input,
  example: {
    capacity: 'WITNESS',
    person: '018cd1a0-0000-7000-8000-0000000000a3',
    mode: 'FACE_TO_FACE',
    onlineGround: null,
    recorded: false,
    oath: 'TAKEN',
    minutesNumber: '01/BAK/2024',
    readBack: true,
    signed: true,
    summary: null,
  },
  judge: (context) => {
    const { matter, input: stated, facts } = context;
    const day = dayOfAct(stated.at, facts);
    const invited = invitationBy(matter, stated, day);
    // Whoever comes an hour early is heard; a session on an earlier day is not the one that was invited to.
    const early = invited !== null && day < dayOfAct(invited.sessionAt, facts);
    return {
      issues: [
        ...notBefore(context, 'REPORT_REGISTERED'),
        ...(early ? [issueOf('BEFORE_SESSION', ['at'])] : []),
        ...(stated.mode === 'ONLINE' && stated.onlineGround === null
          ? [issueOf('ONLINE_GROUND_NEEDED', ['onlineGround'])]
          : []),
      ],
      warnings: sessionWarnings(stated, invited),
    };
  },
});

function sessionWarnings(stated: Stated, invited: Invitation | null): Warning[] {
  const { mode, onlineGround } = stated;
  const online = mode === 'ONLINE';
  return [
    ...(invited ? [] : [handlingWarning('NOT_INVITED')]),
    ...(online && onlineGround === 'NONE_OF_THESE' ? [handlingWarning('ONLINE_WITHOUT_GROUND')] : []),
    ...(online && !stated.recorded ? [handlingWarning('ONLINE_NOT_RECORDED')] : []),
    ...(stated.oath === 'NOT_ASKED' ? [handlingWarning('OATH_NOT_ASKED')] : []),
    ...(stated.minutesNumber === null ? [handlingWarning('SESSION_WITHOUT_MINUTES')] : []),
    ...(stated.readBack && stated.signed ? [] : [handlingWarning('MINUTES_NOT_READ_AND_SIGNED')]),
  ];
}
