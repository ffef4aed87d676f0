import { glossary, type CodeOf } from '@awaslog/domain/glossary';
import type { EventRow } from '@awaslog/store/store';
import { builder } from '../builder';
import { Office, Warning } from '../refs';

export const RecordEvent = builder.objectRef<EventRow>('RecordEvent').implement({
  description: 'Riwayat: something that happened to a record.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The code of the event, such as `FINDING_FIXED`.' }),
    at: t.field({ type: 'DateTime', description: 'When it was recorded.', resolve: ({ at }) => at }),
    office: t.field({ type: Office, description: 'The office whose act it is.', resolve: ({ office }) => office }),
    summary: t.string({
      description: 'What happened, in the language of the request.',
      resolve: ({ type }, _args, { say }) => {
        const { term, en } = glossary.code('SupervisionEventType', type as CodeOf<'SupervisionEventType'>);
        return say({ id: term, en });
      },
    }),
    outsideKnownProcedure: t.exposeString('outsideKnownProcedure', {
      nullable: true,
      description: 'Why the step was taken although the known procedure has no such step; empty for a known one.',
    }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});
