import type { Warning as WarningValue } from '@awaslog/domain/issue';
import type { RecordRow } from '@awaslog/store/store';
import { runCommand } from '../../write/run-command';
import { gatewayRefusals } from '../../wording/refusals';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { planOf } from '../plan-of';
import { SupervisionRecord, Warning } from '../refs';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { FormAInput, formOf } from './form-input';

interface Success {
  readonly record: RecordRow;
  readonly warnings: readonly WarningValue[];
}

const RecordSupervisionSuccess = builder.objectRef<Success>('RecordSupervisionSuccess').implement({
  description: 'The supervision is recorded.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    record: t.field({ type: SupervisionRecord, description: 'The new record.', resolve: ({ record }) => record }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const RecordSupervisionResult = builder.unionType('RecordSupervisionResult', {
  description: 'The record, or why there is none.',
  types: [RecordSupervisionSuccess, InputRefusal, LawfulnessRefusal, StateRefusal],
});

const RecordSupervisionInput = builder.inputType('RecordSupervisionInput', {
  description: 'A supervision to record; both ids are made by the client.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    recordId: t.id({ required: true, description: 'The id of the new record: a UUID of version 7.' }),
    form: t.field({ type: FormAInput, required: true, description: 'Formulir Model A.' }),
  }),
});

builder.mutationField('recordSupervision', (t) =>
  t.field({
    type: RecordSupervisionResult,
    permission: 'RECORD_SUPERVISION',
    description: 'Catat pengawasan: records one act of supervision (Formulir Model A).',
    args: { input: t.arg({ type: RecordSupervisionInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { commandId, recordId, form } = input;
      const command = { command: 'RECORD_SUPERVISION', recordId, form: formOf(form) };
      const done = await runCommand({ commandId, expectedVersion: null, command }, context);
      if (!done.ok) return refusedAs(done.refusal);
      const shape = planOf(info, context).recordOfSuccess('RecordSupervisionSuccess');
      const record = await context.store.record(context.scope, done.value.id, shape);
      if (!record) return refusedAs(gatewayRefusals.lostRecord);
      return shownAs('RecordSupervisionSuccess', { record, warnings: done.value.warnings });
    },
  }),
);
