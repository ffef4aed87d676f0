import { builder } from '../builder';
import { Finding, SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { takeStep, type StepSuccess } from '../supervision/step-outcome';
import { PlenaryInput } from './plenary-input';

const RejectFindingSuccess = builder.objectRef<StepSuccess>('RejectFindingSuccess').implement({
  description: 'The plenary decided that it is no finding.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    record: t.field({ type: SupervisionRecord, description: 'The record after it.', resolve: ({ record }) => record }),
    finding: t.field({ type: Finding, description: 'The finding as rejected.', resolve: ({ finding }) => finding }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const RejectFindingResult = builder.unionType('RejectFindingResult', {
  description: 'The rejected finding, or why it is not.',
  types: [RejectFindingSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const RejectFindingInput = builder.inputType('RejectFindingInput', {
  description: 'That the plenary rejected a proposed finding, and why.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    plenary: t.field({ type: PlenaryInput, required: true, description: 'The plenary (rapat pleno).' }),
    grounds: t.string({ required: true }),
    reason: t.string(),
  }),
});

builder.mutationField('rejectFinding', (t) =>
  t.field({
    type: RejectFindingResult,
    permission: 'REJECT_FINDING',
    description: 'Putuskan bukan Temuan: records that the plenary decided that it is no finding.',
    args: { input: t.arg({ type: RejectFindingInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { plenary, grounds } = input;
      return takeStep('RejectFindingSuccess', input, { command: 'REJECT_FINDING', plenary, grounds }, context, info);
    },
  }),
);
