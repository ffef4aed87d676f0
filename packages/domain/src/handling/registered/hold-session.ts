import { z } from 'zod';
import { issueOf, type Warning } from '../../issue';
import { code, flag, moment, reference, text } from '../../process';
import { PersonReference } from '../../report';
import { entry } from '../../words';
import { defineAct, statedBy } from '../act';
import type { Matter } from '../matter';
import { ClarifiedCapacity, Oath, OnlineGround, SessionMode } from './codes';
import { invite } from './invite';
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
  judge: ({ matter, input: stated }) => ({
    issues:
      stated.mode === 'ONLINE' && stated.onlineGround === null
        ? [issueOf('ONLINE_GROUND_NEEDED', ['onlineGround'])]
        : [],
    warnings: sessionWarnings(matter, stated),
  }),
});

function sessionWarnings(matter: Matter, stated: Stated): Warning[] {
  const { capacity, person, mode, onlineGround } = stated;
  const online = mode === 'ONLINE';
  const invited = statedBy(matter, invite).some((one) => one.capacity === capacity && one.person === person);
  return [
    ...(invited ? [] : [handlingWarning('NOT_INVITED')]),
    ...(online && onlineGround === 'NONE_OF_THESE' ? [handlingWarning('ONLINE_WITHOUT_GROUND')] : []),
    ...(online && !stated.recorded ? [handlingWarning('ONLINE_NOT_RECORDED')] : []),
    ...(stated.oath === 'NOT_ASKED' ? [handlingWarning('OATH_NOT_ASKED')] : []),
    ...(stated.minutesNumber === null ? [handlingWarning('SESSION_WITHOUT_MINUTES')] : []),
    ...(stated.readBack && stated.signed ? [] : [handlingWarning('MINUTES_NOT_READ_AND_SIGNED')]),
  ];
}
