import type { RuleId } from '@awaslog/law/rules';

/** Every clock that may run before registration; an end of the intake ends them all. */
export const intakeClocks = [
  'INITIAL_REVIEW',
  'COMPLETION_NOTICE',
  'REPORT_COMPLETION',
  'REGISTRATION',
] as const satisfies readonly RuleId[];
