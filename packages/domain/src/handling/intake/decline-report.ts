import { z } from 'zod';
import type { Warning } from '../../issue';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { intakeClocks } from './clocks-of-intake';
import { completionMayCome } from './completion-time';
import { DeclineGround } from './codes';
import { reporterStanding } from './reporter-standing';
import { requestCompletion } from './request-completion';
import { newestReview, reviewMissing, stillUnmet } from './review-standing';
import { intakeWarning } from './warnings';

/**
 * A report that is not completed in time is not registered (Perbawaslu 7/2022 art. 23 or 24), nor one of somebody who may
 * not report (UU 7/2017 art. 454(3)); what it told may be traced as preliminary information.
 */
export const declineReport = defineAct({
  command: 'DECLINE_REPORT',
  event: 'REPORT_DECLINED',
  process: 'INTAKE',
  words: entry('Nyatakan tidak diregistrasi', 'Decline registration', [
    'Nyatakan Laporan tidak diregistrasi, dengan alasannya.',
    'State that the report is not registered, on its ground.',
  ]),
  past: entry('Laporan tidak diregistrasi', 'Report not registered', [
    'Laporan tidak diregistrasi.',
    'The report was not registered.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal', 'Day'),
    ground: code('DeclineGround', DeclineGround, 'Alasan', 'Ground'),
    explanation: text(5_000, 'Penjelasan', 'Explanation'),
  }),
  example: { ground: 'NOT_COMPLETED_IN_TIME', explanation: 'Bukti tidak diserahkan sampai waktunya berakhir.' },
  drops: intakeClocks,
  missing: (matter) => (newestReview(matter) ? [] : [reviewMissing]),
  outside: (matter, { on }) => {
    // Nobody becomes entitled to report by completing the report.
    if (reporterStanding(matter) === 'NOT_ENTITLED') return null;
    return matter.states.INTAKE === 'AWAITING_COMPLETION' ? completionMayCome(matter, on) : notJustified(matter);
  },
  judge: (context) => {
    const groundless =
      context.input.ground === 'REPORTER_NOT_ENTITLED' && reporterStanding(context.matter) !== 'NOT_ENTITLED';
    return {
      issues: notBefore(context, 'REPORT_REVIEWED', 'COMPLETION_REQUESTED', 'REPORT_COMPLETED', 'MATTER_REOPENED'),
      ...(groundless ? { outside: intakeWarning('REPORTER_ENTITLED_BY_RECORD') } : {}),
    };
  },
});

/** What came too late cannot be completed; everything else can, and the reporter is asked for it first. */
function notJustified(matter: Matter): Warning | null {
  if (newestReview(matter)?.result === 'COMPLETE') return intakeWarning('REQUIREMENTS_ARE_MET');
  const asked = matter.entries.some(({ type }) => type === requestCompletion.event);
  const unmet = stillUnmet(matter);
  return !asked && unmet.length > 0 && !unmet.includes('IN_TIME') ? intakeWarning('COMPLETION_NOT_ASKED') : null;
}
