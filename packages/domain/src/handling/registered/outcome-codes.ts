import { codesOf } from '../../process';
import { entry } from '../../words';

const decisionOutcome = codesOf({
  PROVEN: entry('Terbukti', 'Proven', ['Dugaan terbukti sebagai pelanggaran.', 'The suspicion is proven.']),
  NOT_PROVEN: entry('Tidak terbukti', 'Not proven', ['Dugaan tidak terbukti.', 'The suspicion is not proven.']),
  NOT_ENOUGH_EVIDENCE: entry('Tidak cukup bukti', 'Not enough evidence', [
    'Bukti tidak cukup untuk memutuskan.',
    'The evidence does not suffice to decide.',
  ]),
  NOT_A_VIOLATION: entry('Bukan pelanggaran', 'Not a violation', [
    'Peristiwa itu bukan pelanggaran.',
    'What happened is no violation.',
  ]),
});

const votingRecommendationKind = codesOf({
  REPEAT: entry('Pemungutan suara ulang', 'Repeat vote', [
    'Pemungutan suara di TPS diulang.',
    'The vote at the station is repeated.',
  ]),
  CONTINUED: entry('Pemungutan suara lanjutan', 'Continued vote', [
    'Pemungutan suara yang terhenti dilanjutkan.',
    'A vote that was broken off goes on.',
  ]),
  POSTPONED: entry('Pemungutan suara susulan', 'Postponed vote', [
    'Pemungutan suara yang belum dapat dimulai.',
    'A vote that could not begin.',
  ]),
});

const votingAnswer = codesOf({
  WILL_BE_HELD: entry('Akan dilaksanakan', 'Will be held', ['KPU akan melaksanakannya.', 'KPU will hold it.']),
  REJECTED: entry('Tidak dilaksanakan', 'Rejected', ['KPU tidak melaksanakannya.', 'KPU does not hold it.']),
  HELD: entry('Sudah dilaksanakan', 'Held', [
    'Pemungutan suara dilaksanakan pada hari yang ditulis.',
    'The vote was held on the stated day.',
  ]),
});

export const DecisionOutcome = decisionOutcome.schema;
export const VotingRecommendationKind = votingRecommendationKind.schema;
export const VotingAnswer = votingAnswer.schema;

export const outcomeCodes = {
  DecisionOutcome: decisionOutcome,
  VotingRecommendationKind: votingRecommendationKind,
  VotingAnswer: votingAnswer,
} as const;
