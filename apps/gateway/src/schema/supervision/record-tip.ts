import { builder } from '../builder';
import { InputRefusal, StateRefusal } from '../refusal/refusal';
import { ReportChannel } from '../report/codes';
import { begunPreliminary, preliminarySuccess } from './preliminary-outcome';

const RecordTipSuccess = preliminarySuccess('RecordTipSuccess', 'The tip is recorded and can be traced.');

const RecordTipResult = builder.unionType('RecordTipResult', {
  description: 'The preliminary information, or why there is none.',
  types: [RecordTipSuccess, InputRefusal, StateRefusal],
});

const RecordTipInput = builder.inputType('RecordTipInput', {
  description: 'Informasi masyarakat: what anybody told an office without reporting it.',
  fields: (t) => ({
    commandId: t.id({ required: true }),
    id: t.id({ required: true, description: 'The id of the new preliminary information: a UUID of version 7.' }),
    area: t.string({ required: true, description: 'Where it lies: kode wilayah.' }),
    channel: t.field({ type: ReportChannel, required: true, description: 'Saluran: the way in which it came in.' }),
    account: t.string({ required: true }),
    informant: t.id({ description: 'Who told it, by the reference that `keepPerson` took; left out if not known.' }),
  }),
});

builder.mutationField('recordTip', (t) =>
  t.field({
    type: RecordTipResult,
    permission: 'RECORD_TIP',
    description: 'Catat informasi masyarakat: records a tip as preliminary information, to be traced by an office.',
    args: { input: t.arg({ type: RecordTipInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { commandId, id, area, channel, account, informant } = input;
      const command = { command: 'RECORD_TIP', id, area, channel, account, informant: informant ?? null };
      return begunPreliminary('RecordTipSuccess', commandId, command, context, info);
    },
  }),
);
