import type { CivilDate } from '../civil-date';
import * as law from '../rules/rule-book';
import { pilkadaBallotNumbers } from '../rules/uu-1-2015-80';
import { pilkadaPractice } from './practice';
import type { Regime } from './regime';

/**
 * The regional elections of 2024: the law on them, and Perbawaslu 8/2020 as amended by 9/2024. They count calendar
 * days, have their own forms and bodies, and Bawaslu recommends where it rules in a general election. A clock of the
 * general election is never lent to them; what was not read for them is missing. The duty to tell of a breach of
 * personal data is the same law whatever the election.
 */
export const pilkada2024: Regime = {
  election: 'PILKADA_2024',
  title: { id: 'Pemilihan kepala daerah 2024', en: 'Regional elections of 2024' },
  votingDay: '2024-11-27' as CivilDate,
  rules: {
    REPORT_SUBMISSION: law.pilkadaReportSubmission,
    STUDY: law.pilkadaStudy,
    STUDY_EXTENDED: law.pilkadaStudyExtended,
    RECOMMENDATION_DECISION: law.recommendationDecision,
    SUPPLIES_AT_STATION: law.pilkadaSuppliesAtStation,
    BREACH_NOTICE: law.breachNotice,
  },
  ballots: pilkadaBallotNumbers,
  practice: pilkadaPractice,
};
