import type { Contest, ElectionId } from '@awaslog/domain/election';
import type { Substage } from '@awaslog/domain/stage';
import type { EvidenceKind, RespondentCapacity, SupervisionForm } from '@awaslog/domain/supervision';
import type { Criterion, CriterionVerdict, Item } from '@awaslog/domain/supplies';
import type { ViolationKind } from '@awaslog/domain/violation';

/** One line of counts as it is typed; figures stay text until they are judged, so nothing typed is ever changed. */
export interface CountValues {
  item: Item | '';
  contest: Contest | '';
  electoralDistrict: string;
  claimed: string;
  claimPaper: string;
  counted: string;
  good: string;
  faultyUsable: string;
  damaged: string;
  note: string;
}

export interface EvidenceValues {
  kind: EvidenceKind | '';
  description: string;
}

export interface SuspicionValues {
  event: string;
  occurredOn: string;
  foundOn: string;
  place: string;
  respondents: RespondentCapacity[];
  witnessCount: string;
  kinds: ViolationKind[];
  account: string;
  evidence: EvidenceValues[];
}

/** Form A as the screen holds it. */
export interface FormAValues {
  election: ElectionId | '';
  substage: Substage | '';
  area: string;
  stationNumber: string;
  placeName: string;
  assignmentLetter: string;
  form: SupervisionForm;
  purpose: string;
  day: string;
  startTime: string;
  /** Only when the work went on past midnight; empty means the same day. */
  endDay: string;
  endTime: string;
  counts: CountValues[];
  criteria: Record<Criterion, CriterionVerdict>;
  result: string;
  hasSuspicion: boolean;
  suspicion: SuspicionValues;
  hasDispute: boolean;
  potentialDispute: string;
}

export const emptyCount: CountValues = {
  item: '',
  contest: '',
  electoralDistrict: '',
  claimed: '',
  claimPaper: '',
  counted: '',
  good: '',
  faultyUsable: '',
  damaged: '',
  note: '',
};

export const emptyEvidence: EvidenceValues = { kind: '', description: '' };

/** A form that nobody has touched: on the stated day, in the supervisor's own territory, nothing observed yet. */
export function emptyForm(start: { election: ElectionId | ''; area: string; day: string }): FormAValues {
  return {
    ...start,
    substage: '',
    stationNumber: '',
    placeName: '',
    assignmentLetter: '',
    form: 'DIRECT',
    purpose: '',
    startTime: '',
    endDay: '',
    endTime: '',
    counts: [],
    criteria: {
      QUANTITY: 'NOT_OBSERVED',
      KIND: 'NOT_OBSERVED',
      QUALITY: 'NOT_OBSERVED',
      TIME: 'NOT_OBSERVED',
      DESTINATION: 'NOT_OBSERVED',
    },
    result: '',
    hasSuspicion: false,
    suspicion: {
      event: '',
      occurredOn: '',
      foundOn: start.day,
      place: '',
      respondents: [],
      witnessCount: '',
      kinds: [],
      account: '',
      evidence: [],
    },
    hasDispute: false,
    potentialDispute: '',
  };
}
