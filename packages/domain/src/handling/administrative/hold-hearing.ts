import { z } from 'zod';
import { code, day, listOf, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { HearingAgenda, HearingParty } from './codes';
import { notAPanwascam } from './competence';
import { whoDecides } from './norms';
import { administrativeWarning } from './warnings';

const order = HearingAgenda.options;

const input = z.strictObject({
  on: day('Tanggal sidang', 'Day of the session'),
  agenda: code('HearingAgenda', HearingAgenda, 'Agenda', 'Agenda'),
  attended: listOf(
    code('HearingParty', HearingParty, 'Pihak', 'Party'),
    [0, 5],
    'Yang hadir menurut kedudukannya',
    'Who attended, by capacity',
  ),
  minutesNumber: text(120, 'Nomor berita acara sidang', 'Number of the minutes').nullable(),
});

/** One session of the hearing, with its part of the agenda (Perbawaslu 8/2022 art. 17(2)) and who attended. */
export const holdHearing = defineAct({
  command: 'HOLD_HEARING',
  event: 'HEARING_HELD',
  process: 'ADMINISTRATIVE',
  words: entry('Catat sidang', 'Record a session', [
    'Catat agenda sidang dan siapa yang hadir.',
    'Record the agenda of the session and who attended.',
  ]),
  past: entry('Sidang diadakan', 'Session held', ['Satu sidang selesai.', 'A session of the hearing was held.']),
  doer: 'HEARING_PANEL',
  input,
  example: { agenda: 'READING', attended: ['REPORTER', 'RESPONDENT'], minutesNumber: null },
  refuses: [{ code: 'NOT_COMPETENT', rule: whoDecides }],
  barred: notAPanwascam,
  judge: (context) => {
    const { matter, input: session } = context;
    const held = matter.entries.filter(({ type }) => type === 'HEARING_HELD');
    const reached = held.map(({ facts }) => order.indexOf((facts as z.output<typeof input>).agenda));
    return {
      issues: notBefore(context, 'HEARING_OPENED'),
      warnings: [
        ...(reached.some((part) => part > order.indexOf(session.agenda))
          ? [administrativeWarning('AGENDA_OUT_OF_ORDER')]
          : []),
        ...(session.attended.includes('RESPONDENT') ? [] : [administrativeWarning('RESPONDENT_DID_NOT_ATTEND')]),
      ],
    };
  },
});
