import { z } from 'zod';
import { moment, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { latestOpinions } from './discuss-in-gakkumdu';
import { criminalWarning } from './warnings';

/** The office declares it a suspected election crime after co-ordination in Gakkumdu (UU 7/2017 art. 476(1)(2)). */
export const declareCrime = defineAct({
  command: 'DECLARE_CRIME',
  event: 'CRIME_DECLARED',
  process: 'CRIMINAL',
  words: entry('Nyatakan dugaan tindak pidana', 'Declare a suspected crime', [
    'Nyatakan sebagai dugaan tindak pidana Pemilu.',
    'Declare it a suspected election crime.',
  ]),
  past: entry('Dinyatakan dugaan tindak pidana', 'Declared a suspected crime', [
    'Dinyatakan sebagai dugaan tindak pidana Pemilu.',
    'It was declared a suspected election crime.',
  ]),
  doer: 'PLENARY',
  input: z.strictObject({
    /** Starts POLICE_REFERRAL: twenty-four hours, whatever day they end on. */
    at: moment('Waktu dinyatakan', 'When it was declared'),
    articles: text(300, 'Pasal yang disangkakan', 'Articles it may fall under').nullable(),
    grounds: text(5_000, 'Pertimbangan', 'Grounds').nullable(),
  }),
  example: { articles: null, grounds: null },
  missing: ({ entries }) =>
    latestOpinions(entries).length > 0 ? [] : [{ id: 'Pembahasan di Gakkumdu', en: 'A discussion in Gakkumdu' }],
  starts: ({ input }) => [{ rule: 'POLICE_REFERRAL', from: input.at }],
  judge: (context) => ({
    issues: notBefore(context, 'DISCUSSED_IN_GAKKUMDU'),
    warnings: latestOpinions(context.matter.entries).some(({ opinion }) => opinion !== 'ELECTION_CRIME')
      ? [criminalWarning('GAKKUMDU_DIFFERS')]
      : [],
  }),
});
