import { builder } from '../builder';
import { Finding, SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { EvidenceItemInput } from '../supervision/form-input';
import { takeStep, type StepSuccess } from '../supervision/step-outcome';

const ProposeFindingSuccess = builder.objectRef<StepSuccess>('ProposeFindingSuccess').implement({
  description: 'The finding is proposed and waits for the plenary.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    record: t.field({ type: SupervisionRecord, description: 'The record after it.', resolve: ({ record }) => record }),
    finding: t.field({ type: Finding, description: 'The new finding.', resolve: ({ finding }) => finding }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const ProposeFindingResult = builder.unionType('ProposeFindingResult', {
  description: 'The proposed finding, or why there is none.',
  types: [ProposeFindingSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const ProposeFindingInput = builder.inputType('ProposeFindingInput', {
  description: 'A finding to propose.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    findingId: t.id({ required: true, description: 'The id of the new finding: a UUID of version 7.' }),
    evidence: t.field({
      type: [EvidenceItemInput],
      required: true,
      description: 'Proof that was gathered since the record was made; may be empty.',
    }),
    reason: t.string(),
  }),
});

builder.mutationField('proposeFinding', (t) =>
  t.field({
    type: ProposeFindingResult,
    permission: 'PROPOSE_FINDING',
    description: 'Usulkan temuan: puts the suspicion of a record before the plenary.',
    args: { input: t.arg({ type: ProposeFindingInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { findingId, evidence } = input;
      return takeStep(
        'ProposeFindingSuccess',
        input,
        { command: 'PROPOSE_FINDING', findingId, evidence },
        context,
        info,
      );
    },
  }),
);
