import type { AnnouncedMatter, AnnouncedRow } from '@awaslog/store/store';
import { announcedFilterOf } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { planOf } from '../plan-of';
import { connectionOf } from '../relay/connection';
import { pageArgs } from '../relay/page-args';
import { ViolationKind } from '../violation/codes';
import { MatterSourceKind } from './codes';

const AnnouncedOutcome = builder.objectRef<AnnouncedMatter['outcomes'][number]>('AnnouncedOutcome').implement({
  description: 'What the plenary decided of one kind of violation.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    kind: t.field({ type: ViolationKind, description: 'Of which kind.', resolve: ({ kind }) => kind }),
    outcome: t.exposeString('outcome', { description: 'The code of what was decided.' }),
  }),
});

const AnnouncedStatus = builder.objectRef<AnnouncedRow>('AnnouncedStatus').implement({
  description: 'Status yang diumumkan: what anybody may know of a matter; it names nobody and tells no account.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    source: t.field({
      type: MatterSourceKind,
      description: 'Whether it was a report or a finding.',
      resolve: ({ announced }) => announced.source,
    }),
    number: t.string({
      nullable: true,
      description: 'The number in the register; empty where the regency states no pattern of numbers.',
      resolve: ({ announced }) => announced.number,
    }),
    kinds: t.field({
      type: [ViolationKind],
      description: 'Of which kinds.',
      resolve: ({ announced }) => announced.kinds,
    }),
    outcomes: t.field({
      type: [AnnouncedOutcome],
      description: 'What was decided of each kind.',
      resolve: ({ announced }) => announced.outcomes,
    }),
    announcedOn: t.field({
      type: 'Date',
      description: 'The day on which the status was announced.',
      resolve: ({ announced }) => announced.announcedOn,
    }),
  }),
});

const AnnouncedFilter = builder.inputType('AnnouncedFilter', {
  description: 'Which announced statuses; what is left out does not narrow.',
  fields: (t) => ({
    areaPrefix: t.string({
      description: 'Only what lies in this regency or sub-district (kode wilayah); in which village is not told.',
    }),
    kinds: t.field({ type: [ViolationKind], description: 'Only of one of these kinds.' }),
    from: t.field({ type: 'Date', description: 'From this day on, by the day of the announcement.' }),
    to: t.field({ type: 'Date', description: 'Up to this day, by the day of the announcement.' }),
  }),
});

const Connection = connectionOf('AnnouncedStatus', AnnouncedStatus, 'READ_REFERENCE');

builder.queryField('announcedStatuses', (t) =>
  t.field({
    type: Connection,
    permission: 'READ_REFERENCE',
    description: 'Status penanganan that offices announced, open to everybody, newest first.',
    args: { ...pageArgs, filter: t.arg({ type: AnnouncedFilter }) },
    resolve: (_root, { filter, ...page }, context, info) => {
      const plan = planOf(info, context);
      return context.store.announced(context.regency.code, {
        page: pageOf(page),
        filter: announcedFilterOf(filter ?? {}),
        ...plan.announcedPage(plan.here()),
      });
    },
  }),
);
