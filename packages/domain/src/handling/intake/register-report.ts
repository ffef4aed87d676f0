import { z } from 'zod';
import { warningOf, type Warning } from '../../issue';
import { day, flag, text } from '../../process';
import { entry } from '../../words';
import { defineAct, statedBy } from '../act';
import { firstState } from '../first-state';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { isPanwascam } from '../upward';
import { studyFrom } from '../study-start';
import { intakeClocks } from './clocks-of-intake';
import { isEthicsOfSupervisor } from './ethics-of-supervisor';
import { receiveReport } from './receive-report';
import { requirementRefusals, requirementsNotMet } from './refusals';
import { reporterNotEntitled, reporterStanding, standingMissing, standingWarning } from './reporter-standing';
import { newestReview, reviewMissing, stillUnmet, unmetTexts } from './review-standing';
import { intakeWarning } from './warnings';

/**
 * Registration opens the handling and starts its clock (UU 7/2017 art. 454(7)). A report whose newest review found a
 * requirement unmet is refused, and so is one of somebody who may not report; one that was completed since, or whose
 * reporter did not show that he may, is registered only after another review, or with a reason.
 */
export const registerReport = defineAct({
  command: 'REGISTER_REPORT',
  event: 'REPORT_REGISTERED',
  process: 'INTAKE',
  words: entry('Registrasi Laporan', 'Register the report', [
    'Beri nomor registrasi dan mulai penanganannya.',
    'Give it its number and begin its handling.',
  ]),
  past: entry('Laporan diregistrasi', 'Report registered', ['Laporan diregistrasi.', 'The report was registered.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal registrasi', 'Day of registration'),
    structured: flag(
      'Ditangani sebagai pelanggaran terstruktur, sistematis, dan masif',
      'Handled as a structured, systematic and massive violation',
    ),
    note: text(2_000, 'Catatan', 'Note').nullable(),
  }),
  example: { structured: false, note: null },
  number: 'REPORT_REGISTERED',
  stops: ['REGISTRATION'],
  drops: intakeClocks,
  opens: ({ input: { structured }, facts: { actor } }) => ({
    HANDLING: 'REGISTERED',
    ...(structured ? { ADMINISTRATIVE: firstState('ADMINISTRATIVE', actor.office!) } : {}),
  }),
  starts: ({ matter, facts, input: { on, structured } }) => [
    { rule: 'STUDY', from: studyFrom(matter, on, facts), process: 'HANDLING' },
    ...(structured ? [{ rule: 'TSM_RULING', from: on, process: 'ADMINISTRATIVE' } as const] : []),
  ],
  missing: (matter) => [...(newestReview(matter) ? unmetTexts(matter) : [reviewMissing]), ...standingMissing(matter)],
  refuses: [...requirementRefusals, { code: reporterNotEntitled.code, rule: reporterNotEntitled.rule }],
  barred: (matter) => {
    if (reporterStanding(matter) === 'NOT_ENTITLED') return reporterNotEntitled;
    const unmet = stillUnmet(matter);
    return unmet.length > 0 ? requirementsNotMet(unmet) : null;
  },
  outside: (matter, { actor }) =>
    isEthicsOfSupervisor(matter) && isPanwascam(actor)
      ? warningOf('ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY')
      : standingWarning(reporterStanding(matter)),
  judge: (context) => ({
    issues: notBefore(
      context,
      'REPORT_REVIEWED',
      'REPORT_COMPLETED',
      'REPORT_TRANSFERRED',
      'REPORT_TAKEN_OVER',
      'MATTER_REOPENED',
    ),
    warnings: structuredWarnings(context.matter, context.input.structured),
  }),
});

/** Whether it is registered as the report states it; how a TSM violation goes on rests partly on recollection, so it warns. */
function structuredWarnings(matter: Matter, structured: boolean): Warning[] {
  if (structured) return [intakeWarning('TSM_UNDER_HEARING_RULES')];
  const stated = statedBy(matter, receiveReport).some((report) => report.structured);
  return stated ? [intakeWarning('TSM_REGISTERED_PLAIN')] : [];
}
