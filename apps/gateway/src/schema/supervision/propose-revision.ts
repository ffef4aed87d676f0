import { builder } from '../builder';
import { SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { FormAInput, formOf } from './form-input';
import { takeStep, type StepSuccess } from './step-outcome';

const ProposeRevisionSuccess = builder.objectRef<StepSuccess>('ProposeRevisionSuccess').implement({
  description: 'The revision waits for somebody else of the office; until then the record reads as it did.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    record: t.field({ type: SupervisionRecord, description: 'The record after it.', resolve: ({ record }) => record }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const ProposeRevisionResult = builder.unionType('ProposeRevisionResult', {
  description: 'The record with the revision that waits, or why there is none.',
  types: [ProposeRevisionSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const ProposeRevisionInput = builder.inputType('ProposeRevisionInput', {
  description: 'What Form A of a record should read.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    form: t.field({
      type: FormAInput,
      required: true,
      description: 'The whole form; what is not to be changed stays as the record has it.',
    }),
    grounds: t.string({ required: true, description: 'Alasan koreksi: why what was recorded is to be put right.' }),
    reason: t.string(),
  }),
});

builder.mutationField('proposeRevision', (t) =>
  t.field({
    type: ProposeRevisionResult,
    permission: 'PROPOSE_REVISION',
    description:
      'Usulkan koreksi LHP: proposes what Form A should read. Somebody else of the office approves or declines it; every version stays readable.',
    args: { input: t.arg({ type: ProposeRevisionInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const command = { command: 'PROPOSE_REVISION', form: formOf(input.form), grounds: input.grounds };
      return takeStep('ProposeRevisionSuccess', input, command, context, info);
    },
  }),
);
