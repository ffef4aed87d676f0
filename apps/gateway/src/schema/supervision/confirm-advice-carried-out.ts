import { builder } from '../builder';
import { SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { takeStep, type StepSuccess } from './step-outcome';

const ConfirmAdviceCarriedOutSuccess = builder.objectRef<StepSuccess>('ConfirmAdviceCarriedOutSuccess').implement({
  description: 'The correction is recorded and the clock of the advice stopped.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    record: t.field({ type: SupervisionRecord, description: 'The record after it.', resolve: ({ record }) => record }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const ConfirmAdviceCarriedOutResult = builder.unionType('ConfirmAdviceCarriedOutResult', {
  description: 'The record with the correction, or why there is none.',
  types: [ConfirmAdviceCarriedOutSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const ConfirmAdviceCarriedOutInput = builder.inputType('ConfirmAdviceCarriedOutInput', {
  description: 'That advice was carried out, with its proof.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    advice: t.int({ description: 'Which advice, numbered from 1 as it was given; the newest open one if left out.' }),
    carriedOutOn: t.field({ type: 'Date', required: true, description: 'The day on which the error was corrected.' }),
    proof: t.string({ required: true }),
    reason: t.string(),
  }),
});

builder.mutationField('confirmAdviceCarriedOut', (t) =>
  t.field({
    type: ConfirmAdviceCarriedOutResult,
    permission: 'CONFIRM_ADVICE_CARRIED_OUT',
    description: 'Nyatakan saran dilaksanakan: confirms with proof that the error was corrected.',
    args: { input: t.arg({ type: ConfirmAdviceCarriedOutInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { advice, carriedOutOn, proof } = input;
      const command = { command: 'CONFIRM_ADVICE_CARRIED_OUT', advice: advice ?? null, carriedOutOn, proof };
      return takeStep('ConfirmAdviceCarriedOutSuccess', input, command, context, info);
    },
  }),
);
