import type { CivilDate } from '@awaslog/law/civil-date';
import { pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import type { Warning } from '../../issue';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { referralFields, referralIssues } from '../referral';
import { administrativeWarning } from './warnings';

/** Another body's duty is unfulfilled only once the later reading of its period has passed. */
function periodRuns({ clocks }: Matter, on: CivilDate): Warning | null {
  const clock = clocks.findLast(({ rule }) => rule === 'RULING_EXECUTION');
  if (!clock?.deadline) return administrativeWarning('EXECUTION_PERIOD_UNKNOWN');
  const { latest } = clock.deadline;
  return on > latest ? null : administrativeWarning('EXECUTION_PERIOD_RUNS', { latest: pointText(latest) });
}

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
  outside: (matter, { on }) => periodRuns(matter, on),
  judge: (context) => ({ issues: [...notBefore(context, 'RULED'), ...referralIssues(context.input)] }),
});
