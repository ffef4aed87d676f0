import { z } from 'zod';
import { issueOf } from '../../issue';
import { code, count, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct, statedBy } from '../act';
import type { Matter } from '../matter';
import { notBeforeEntries } from '../order';
import { VotingAnswer } from './outcome-codes';
import { recommendVoting } from './recommend-voting';

const EVENT = 'VOTING_RECOMMENDATION_ANSWERED';

/** What KPU does with a recommended vote. The period of a repeat vote ends with the vote, not with the answer. */
export const answerVotingRecommendation = defineAct({
  command: 'ANSWER_VOTING_RECOMMENDATION',
  event: EVENT,
  process: 'HANDLING',
  words: entry('Catat jawaban rekomendasi', 'Record the answer', [
    'Catat jawaban KPU, atau hari pemungutan suara itu dilaksanakan.',
    "Record KPU's answer, or the day on which the vote was held.",
  ]),
  past: entry('Rekomendasi dijawab', 'Recommendation answered', ['KPU menjawab.', 'KPU answered.']),
  doer: 'KPU',
  input: z.strictObject({
    on: day('Tanggal jawaban, atau hari pelaksanaannya', 'Day of the answer, or on which it was held'),
    recommendation: count('Nomor urut rekomendasi', 'Which recommendation, counted from 1'),
    answer: code('VotingAnswer', VotingAnswer, 'Jawaban', 'Answer'),
    explanation: text(2_000, 'Penjelasan', 'Explanation').nullable(),
  }),
  example: { recommendation: 1, answer: 'WILL_BE_HELD', explanation: null },
  stops: ['REPEAT_VOTE'],
  answers: ({ matter, input: { recommendation, answer } }, running) => {
    const clock = clockOf(matter, recommendation);
    return answer === 'HELD' && clock !== undefined && running.includes(clock) ? [clock] : [];
  },
  missing: (matter) => (statedBy(matter, recommendVoting).length > 0 ? [] : [nothingRecommended]),
  judge: (context) => {
    const {
      matter,
      input: { recommendation },
    } = context;
    const made = matter.entries.filter(({ type }) => type === recommendVoting.event);
    return {
      issues: isOpen(matter, recommendation)
        ? notBeforeEntries(context, made.slice(recommendation - 1, recommendation))
        : [issueOf('NO_SUCH_RECOMMENDATION', ['recommendation'])],
    };
  },
});

const nothingRecommended = {
  id: 'Rekomendasi pemungutan suara yang menunggu jawaban.',
  en: 'A recommended vote that waits for an answer.',
};

/** A recommendation waits until its vote was held; one that was rejected may still be followed. */
function isOpen(matter: Matter, number: number): boolean {
  const held = matter.entries.some(
    ({ type, facts }) => type === EVENT && facts['recommendation'] === number && facts['answer'] === 'HELD',
  );
  return number >= 1 && number <= statedBy(matter, recommendVoting).length && !held;
}

/** Repeat votes start their clocks in the order in which they were recommended; the other kinds start none. */
function clockOf(matter: Matter, number: number): number | undefined {
  const until = statedBy(matter, recommendVoting).slice(0, number);
  if (until.at(-1)?.kind !== 'REPEAT') return undefined;
  const clocks = matter.clocks.flatMap(({ rule }, position) => (rule === 'REPEAT_VOTE' ? [position] : []));
  return clocks[until.filter(({ kind }) => kind === 'REPEAT').length - 1];
}
