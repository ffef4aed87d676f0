import type { CivilDate } from '../civil-date';
import {
  correctionAdvice,
  findingWindow,
  initialReview,
  reportSubmission,
  study,
  studyExtended,
  suppliesAtStation,
} from '../rules/rule-book';
import type { Regime } from './regime';

/** The general election of 2024: UU 7/2017 with the Bawaslu regulations of 2022. */
export const pemilu2024: Regime = {
  election: 'PEMILU_2024',
  title: { id: 'Pemilihan Umum 2024', en: 'General election of 2024' },
  votingDay: '2024-02-14' as CivilDate,
  validFrom: null,
  validUntil: null,
  rules: {
    REPORT_SUBMISSION: reportSubmission,
    FINDING_WINDOW: findingWindow,
    CORRECTION_ADVICE: correctionAdvice,
    INITIAL_REVIEW: initialReview,
    STUDY: study,
    STUDY_EXTENDED: studyExtended,
    SUPPLIES_AT_STATION: suppliesAtStation,
  },
};
