import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { answerAsked, referralFields, referralIssues } from '../referral';
import { executionRules, notYetUnfulfilled } from './execution-period';

/** Pengaduan (UU 7/2017 art. 464): where KPU does not carry out a ruling, Bawaslu complains to DKPP. */
export const complainToDkpp = defineAct({
  command: 'COMPLAIN_TO_DKPP',
  event: 'DKPP_COMPLAINT_SENT',
  process: 'ADMINISTRATIVE',
  words: entry('Adukan ke DKPP', 'Complain to DKPP', [
    'Adukan penyelenggara yang tidak menindaklanjuti putusan.',
    'Complain of an organiser who does not carry out the ruling.',
  ]),
  past: entry('Diadukan ke DKPP', 'Complaint sent to DKPP', ['Pengaduan dikirim.', 'The complaint was sent.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal pengaduan', 'Day of the complaint'),
    ...referralFields,
    grounds: text(5_000, 'Alasan pengaduan', 'Grounds of the complaint'),
  }),
  example: {
    document: '015/PP.01/2024',
    answerExpectedOn: null,
    grounds: 'Putusan tidak ditindaklanjuti dalam tiga hari kerja.',
  },
  starts: ({ input }) => answerAsked(input),
  // A period that has passed did its work with the complaint; one that runs gives KPU its time all the same.
  drops: ({ matter, input: { on } }) => (notYetUnfulfilled(matter, on) ? [] : executionRules),
  outside: (matter, { on }) => notYetUnfulfilled(matter, on),
  judge: (context) => ({ issues: [...notBefore(context, 'RULED'), ...referralIssues(context.input)] }),
});
