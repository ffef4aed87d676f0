import { z } from 'zod';
import { issueOf } from '../../issue';
import { code, flag, listOf, moment, object, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { isPanwascam } from '../upward';
import { CrimeOpinion, GakkumduInstitution } from './codes';
import { criminalWarning } from './warnings';

const opinion = object(
  'GakkumduOpinion',
  {
    institution: code('GakkumduInstitution', GakkumduInstitution, 'Lembaga', 'Institution'),
    opinion: code('CrimeOpinion', CrimeOpinion, 'Pendapat', 'Opinion'),
    note: text(2_000, 'Pertimbangan', 'Grounds').nullable(),
  },
  'Pendapat lembaga',
  'Opinion of an institution',
);

const input = z.strictObject({
  at: moment('Waktu pembahasan', 'When it was discussed'),
  online: flag('Secara daring', 'Online'),
  opinions: listOf(opinion, [1, 3], 'Pendapat tiap lembaga', 'What each institution said'),
  minutesNumber: text(120, 'Nomor berita acara', 'Number of the minutes').nullable(),
});

/** What each institution said at the latest discussion; empty where there was none. */
export function latestOpinions(entries: readonly { readonly type: string; readonly facts: unknown }[]) {
  const latest = entries.findLast(({ type }) => type === 'DISCUSSED_IN_GAKKUMDU');
  return latest ? (latest.facts as z.output<typeof input>).opinions : [];
}

/**
 * Pembahasan (UU 7/2017 art. 476(2), Perbawaslu 3/2023): supervisors, police and prosecutors each say what they hold.
 * GAKKUMDU_DISCUSSION is not started here, since sources do not agree on its start.
 */
export const discussInGakkumdu = defineAct({
  command: 'DISCUSS_IN_GAKKUMDU',
  event: 'DISCUSSED_IN_GAKKUMDU',
  process: 'CRIMINAL',
  words: entry('Catat pembahasan Gakkumdu', 'Discuss in Gakkumdu', [
    'Catat pendapat setiap lembaga dalam Sentra Gakkumdu.',
    'Record what each institution in Gakkumdu holds.',
  ]),
  past: entry('Dibahas di Gakkumdu', 'Discussed in Gakkumdu', [
    'Sentra Gakkumdu sudah membahas.',
    'Gakkumdu has discussed it.',
  ]),
  doer: 'GAKKUMDU',
  input,
  example: {
    online: false,
    opinions: [
      { institution: 'BAWASLU', opinion: 'ELECTION_CRIME', note: null },
      { institution: 'POLICE', opinion: 'ELECTION_CRIME', note: null },
      { institution: 'PROSECUTOR', opinion: 'ELECTION_CRIME', note: null },
    ],
    minutesNumber: null,
  },
  judge: ({ input: { opinions }, facts }) => {
    const heard = new Set(opinions.map(({ institution }) => institution));
    return {
      issues: heard.size < opinions.length ? [issueOf('DUPLICATE', ['opinions'])] : [],
      warnings: [
        criminalWarning('GAKKUMDU_CLOCK_NOT_SETTLED'),
        ...(heard.size < GakkumduInstitution.options.length ? [criminalWarning('GAKKUMDU_INCOMPLETE')] : []),
        ...(isPanwascam(facts.actor) ? [criminalWarning('GAKKUMDU_SITS_AT_REGENCY')] : []),
      ],
    };
  },
});
