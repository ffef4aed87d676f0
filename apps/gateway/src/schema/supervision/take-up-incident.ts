import type { Warning as WarningValue } from '@awaslog/domain/issue';
import type { PreliminaryRow } from '@awaslog/store/store';
import { gatewayRefusals } from '../../wording/refusals';
import { runCommand } from '../../write/run-command';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { planOf } from '../plan-of';
import { PreliminaryInformation, Warning } from '../refs';
import { InputRefusal, refusalTypeOf, StateRefusal } from '../refusal/refusal';
import { keyIn } from '../relay/global-id';

interface Success {
  readonly preliminaryInformation: PreliminaryRow;
  readonly warnings: readonly WarningValue[];
}

const TakeUpIncidentSuccess = builder.objectRef<Success>('TakeUpIncidentSuccess').implement({
  description: 'The office traces the incident.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    preliminaryInformation: t.field({
      type: PreliminaryInformation,
      description: 'The new preliminary information (informasi awal).',
      resolve: ({ preliminaryInformation }) => preliminaryInformation,
    }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

const TakeUpIncidentResult = builder.unionType('TakeUpIncidentResult', {
  description: 'The preliminary information, or why there is none.',
  types: [TakeUpIncidentSuccess, InputRefusal, StateRefusal],
});

const TakeUpIncidentInput = builder.inputType('TakeUpIncidentInput', {
  description: 'A reported incident to take up.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    id: t.id({ required: true, description: 'The id of the new preliminary information: a UUID of version 7.' }),
    incidentId: t.id({ required: true, description: 'The incident, by its global id or by its code.' }),
    area: t.string({ required: true, description: 'Where the office will trace it: kode wilayah.' }),
    note: t.string(),
  }),
});

builder.mutationField('takeUpIncident', (t) =>
  t.field({
    type: TakeUpIncidentResult,
    permission: 'TAKE_UP_INCIDENT',
    description: 'Jadikan informasi awal: takes a press-reported incident up, to be traced by an office.',
    args: { input: t.arg({ type: TakeUpIncidentInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { commandId, id, area, note } = input;
      const incidentId = keyIn('ReportedIncident', input.incidentId);
      const command = { command: 'TAKE_UP_INCIDENT', id, incidentId, area, note: note ?? null };
      const done = await runCommand({ commandId, expectedVersion: null, command }, context);
      if (!done.ok) {
        const invalid = refusalTypeOf(done.refusal) === 'InputRefusal';
        return refusedAs(done.refusal, invalid ? 'InputRefusal' : 'StateRefusal');
      }
      const plan = planOf(info, context);
      const shape = plan.preliminary(plan.fields('TakeUpIncidentSuccess', plan.here()).at('preliminaryInformation'));
      const row = await context.store.preliminary(context.scope, done.value.id, shape);
      if (!row) return refusedAs(gatewayRefusals.lostRecord);
      return shownAs('TakeUpIncidentSuccess', { preliminaryInformation: row, warnings: done.value.warnings });
    },
  }),
);
