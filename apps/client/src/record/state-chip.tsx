import type { SupervisionStateName } from '@awaslog/domain/supervision';
import { Chip, type Tone } from '../design/chip';
import type { FindingState } from '../gql/graphql';
import { useWords } from '../language/use-words';

const stateTones: Readonly<Record<SupervisionStateName, Tone>> = {
  RECORDED: 'warn',
  CLOSED: 'neutral',
  DISPUTE_NOTED: 'neutral',
  ADVICE_OPEN: 'info',
  ADVICE_CARRIED_OUT: 'good',
  ADVICE_CARRIED_OUT_LATE: 'warn',
  FINDING_PROPOSED: 'info',
  FINDING_FIXED: 'accent',
  NOT_A_FINDING: 'neutral',
};

export function StateChip({ state }: { state: SupervisionStateName }) {
  const { label } = useWords();
  return <Chip tone={stateTones[state]}>{label('SupervisionStateName', state)}</Chip>;
}

const findingTones: Readonly<Record<FindingState, Tone>> = { PROPOSED: 'info', FIXED: 'accent', REJECTED: 'neutral' };

/** A finding stands where its last event left it, so it bears that event's name. */
export function FindingChip({ state }: { state: FindingState }) {
  const { label } = useWords();
  return <Chip tone={findingTones[state]}>{label('SupervisionEventType', `FINDING_${state}`)}</Chip>;
}
