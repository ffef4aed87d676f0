import { builder } from '../builder';
import { SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { takeStep, type StepSuccess } from './step-outcome';

function successOf(name: string, description: string) {
  return builder.objectRef<StepSuccess>(name).implement({
    description,
    permission: 'READ_RECORDS',
    fields: (t) => ({
      record: t.field({
        type: SupervisionRecord,
        description: 'The record after it.',
        resolve: ({ record }) => record,
      }),
      warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
    }),
  });
}

const ApproveRevisionSuccess = successOf(
  'ApproveRevisionSuccess',
  'The record reads as the revision says; what it read before stays among its versions.',
);
const DeclineRevisionSuccess = successOf('DeclineRevisionSuccess', 'The record stays as it was.');

const ApproveRevisionResult = builder.unionType('ApproveRevisionResult', {
  description: 'The revised record, or why it is not.',
  types: [ApproveRevisionSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});
const DeclineRevisionResult = builder.unionType('DeclineRevisionResult', {
  description: 'The record as it was, or why the revision is not declined.',
  types: [DeclineRevisionSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const ApproveRevisionInput = builder.inputType('ApproveRevisionInput', {
  description: 'That the revision which waits on a record is right.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    reason: t.string(),
  }),
});
const DeclineRevisionInput = builder.inputType('DeclineRevisionInput', {
  description: 'That the revision which waits on a record is not right, or is taken back.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    grounds: t.string({ required: true, description: 'Alasan ditolak: why the record stays as it was.' }),
    reason: t.string(),
  }),
});

builder.mutationField('approveRevision', (t) =>
  t.field({
    type: ApproveRevisionResult,
    permission: 'APPROVE_REVISION',
    description: 'Setujui koreksi LHP: approves the revision that waits; whoever proposed it does not.',
    args: { input: t.arg({ type: ApproveRevisionInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      takeStep('ApproveRevisionSuccess', input, { command: 'APPROVE_REVISION' }, context, info),
  }),
);
builder.mutationField('declineRevision', (t) =>
  t.field({
    type: DeclineRevisionResult,
    permission: 'DECLINE_REVISION',
    description: 'Tolak koreksi LHP: declines the revision that waits, with a reason.',
    args: { input: t.arg({ type: DeclineRevisionInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      takeStep('DeclineRevisionSuccess', input, { command: 'DECLINE_REVISION', grounds: input.grounds }, context, info),
  }),
);
