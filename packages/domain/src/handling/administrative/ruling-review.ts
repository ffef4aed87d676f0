import { z } from 'zod';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { HearingParty, RulingReviewAnswer } from './codes';
import { executionRules } from './execution-period';
import { administrativeWarning } from './warnings';

/** Koreksi: a party asks the national Bawaslu to look at the ruling again. Its article was not read, so it is outside. */
export const requestRulingReview = defineAct({
  command: 'REQUEST_RULING_REVIEW',
  event: 'RULING_REVIEW_REQUESTED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat permintaan koreksi', 'Record a request for review', [
    'Catat permintaan koreksi atas putusan.',
    'Record that a party asked for a review of the ruling.',
  ]),
  past: entry('Koreksi diminta', 'Review requested', ['Pihak meminta koreksi putusan.', 'A party asked for a review.']),
  doer: 'PARTY',
  input: z.strictObject({
    on: day('Tanggal permintaan', 'Day of the request'),
    party: code('HearingParty', HearingParty, 'Pihak yang meminta', 'Who asked'),
    grounds: text(5_000, 'Alasan', 'Grounds').nullable(),
  }),
  example: { party: 'RESPONDENT', grounds: null },
  stops: ['RULING_REVIEW_REQUEST'],
  judge: (context) => ({ issues: notBefore(context, 'RULED') }),
});

/** What became of that request. */
export const answerRulingReview = defineAct({
  command: 'ANSWER_RULING_REVIEW',
  event: 'RULING_REVIEW_ANSWERED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat jawaban koreksi', 'Record the answer to it', [
    'Catat hasil koreksi atas putusan.',
    'Record what became of the request for review.',
  ]),
  past: entry('Koreksi dijawab', 'Review answered', ['Permintaan koreksi dijawab.', 'The request was answered.']),
  doer: 'OTHER_BODY',
  input: z.strictObject({
    on: day('Tanggal jawaban', 'Day of the answer'),
    answer: code('RulingReviewAnswer', RulingReviewAnswer, 'Hasil koreksi', 'What was answered'),
    document: text(120, 'Nomor putusan koreksi', 'Number of the answer').nullable(),
  }),
  example: { answer: 'UPHELD', document: null },
  // What KPU had to carry out is no longer what was read; no text that was read gives the changed ruling a period.
  drops: ({ input: { answer } }) => (answer === 'CHANGED' ? executionRules : []),
  judge: (context) => ({
    issues: notBefore(context, 'RULING_REVIEW_REQUESTED'),
    warnings: context.input.answer === 'CHANGED' ? [administrativeWarning('CHANGED_RULING_HAS_NO_PERIOD')] : [],
  }),
});
