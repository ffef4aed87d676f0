import { builder } from '../builder';
import { Finding, SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { takeStep, type StepSuccess } from '../supervision/step-outcome';
import { ViolationKind } from '../violation/codes';
import { PlenaryInput } from './plenary-input';

const FixFindingSuccess = builder.objectRef<StepSuccess>('FixFindingSuccess').implement({
  description: 'The plenary fixed the finding.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    record: t.field({ type: SupervisionRecord, description: 'The record after it.', resolve: ({ record }) => record }),
    finding: t.field({ type: Finding, description: 'The finding as fixed.', resolve: ({ finding }) => finding }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const FixFindingResult = builder.unionType('FixFindingResult', {
  description: 'The fixed finding, or why it is not.',
  types: [FixFindingSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const FixFindingInput = builder.inputType('FixFindingInput', {
  description: 'What the plenary fixed.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    plenary: t.field({ type: PlenaryInput, required: true, description: 'The plenary (rapat pleno).' }),
    kinds: t.field({ type: [ViolationKind], required: true, description: 'The kinds that the plenary fixed.' }),
    elements: t.string({ required: true }),
    reason: t.string(),
  }),
});

builder.mutationField('fixFinding', (t) =>
  t.field({
    type: FixFindingResult,
    permission: 'FIX_FINDING',
    description: 'Tetapkan temuan: records that the plenary fixed the proposed finding.',
    args: { input: t.arg({ type: FixFindingInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { plenary, kinds, elements } = input;
      return takeStep('FixFindingSuccess', input, { command: 'FIX_FINDING', plenary, kinds, elements }, context, info);
    },
  }),
);
