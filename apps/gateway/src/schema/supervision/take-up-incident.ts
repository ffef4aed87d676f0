import { builder } from '../builder';
import { InputRefusal, StateRefusal } from '../refusal/refusal';
import { keyIn } from '../relay/global-id';
import { begunPreliminary, preliminarySuccess } from './preliminary-outcome';

const TakeUpIncidentSuccess = preliminarySuccess('TakeUpIncidentSuccess', 'The office traces the incident.');

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
    resolve: (_root, { input }, context, info) => {
      const { commandId, id, area, note } = input;
      const incidentId = keyIn('ReportedIncident', input.incidentId);
      const command = { command: 'TAKE_UP_INCIDENT', id, incidentId, area, note: note ?? null };
      return begunPreliminary('TakeUpIncidentSuccess', commandId, command, context, info);
    },
  }),
);
