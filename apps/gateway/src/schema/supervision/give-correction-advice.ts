import { builder } from '../builder';
import { SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { AdviceAddressee, AdviceManner } from './codes';
import { takeStep, type StepSuccess } from './step-outcome';
import { isGiven } from '../../is-given';

const GiveCorrectionAdviceSuccess = builder.objectRef<StepSuccess>('GiveCorrectionAdviceSuccess').implement({
  description: 'The advice is recorded and its clock runs.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    record: t.field({ type: SupervisionRecord, description: 'The record after it.', resolve: ({ record }) => record }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const GiveCorrectionAdviceResult = builder.unionType('GiveCorrectionAdviceResult', {
  description: 'The record with the advice, or why there is none.',
  types: [GiveCorrectionAdviceSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const AdvicePeriodInput = builder.inputType('AdvicePeriodInput', {
  description: 'Jangka waktu: a set period, in days or until a moment; one of the two.',
  fields: (t) => ({
    days: t.int({ description: 'Another number of days than the three of the article.' }),
    until: t.field({ type: 'DateTime', description: 'The moment it ends; "at once" is the moment of delivery.' }),
  }),
});

const GiveCorrectionAdviceInput = builder.inputType('GiveCorrectionAdviceInput', {
  description: 'Saran perbaikan to record.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    addressee: t.field({ type: AdviceAddressee, required: true }),
    manner: t.field({ type: AdviceManner, required: true }),
    advice: t.string({ required: true }),
    deliveredAt: t.field({ type: 'DateTime', required: true }),
    period: t.field({ type: AdvicePeriodInput, description: 'The three days of the article if left out.' }),
    reason: t.string(),
  }),
});

type Period = (typeof AdvicePeriodInput)['$inferInput'];

/** The domain tells the three kinds of period apart by name. Both at once is no period, and is said so there. */
function periodOf(period: Period | null | undefined): Readonly<Record<string, unknown>> {
  const { days, until } = period ?? {};
  if (isGiven(days)) return { kind: 'DAYS', days, ...(isGiven(until) ? { until } : {}) };
  return isGiven(until) ? { kind: 'UNTIL', until } : { kind: 'STATUTORY' };
}

builder.mutationField('giveCorrectionAdvice', (t) =>
  t.field({
    type: GiveCorrectionAdviceResult,
    permission: 'GIVE_CORRECTION_ADVICE',
    description: 'Beri saran perbaikan: advice to an organiser to correct an administrative error.',
    args: { input: t.arg({ type: GiveCorrectionAdviceInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { addressee, manner, advice, deliveredAt, period } = input;
      const stated = { addressee, manner, advice, deliveredAt, period: periodOf(period) };
      const command = { command: 'GIVE_CORRECTION_ADVICE', ...stated };
      return takeStep('GiveCorrectionAdviceSuccess', input, command, context, info);
    },
  }),
);
