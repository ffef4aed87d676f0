import { matterFilterOf } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { ElectionCode } from '../election/codes';
import { Division } from '../office/codes';
import { planOf } from '../plan-of';
import { Matter } from '../refs';
import { connectionOf } from '../relay/connection';
import { pageArgs } from '../relay/page-args';
import { SubstageCode } from '../stage/codes';
import { ViolationKind } from '../violation/codes';
import { MatterSourceKind, ProcessName } from './codes';

const MatterStateFilter = builder.inputType('MatterStateFilter', {
  description: 'A state of a process.',
  fields: (t) => ({
    process: t.field({ type: ProcessName, required: true, description: 'Which process.' }),
    state: t.string({ required: true, description: 'The code of the state, such as `RECEIVED`.' }),
  }),
});

const MatterFilter = builder.inputType('MatterFilter', {
  description: 'Which matters; what is left out does not narrow.',
  fields: (t) => ({
    election: t.field({ type: ElectionCode }),
    substages: t.field({ type: [SubstageCode], description: 'Only these sub-stages.' }),
    areaPrefix: t.string({ description: 'Only what lies in this area (kode wilayah) or below it.' }),
    source: t.field({ type: MatterSourceKind, description: 'Only reports, or only findings.' }),
    states: t.field({ type: [MatterStateFilter], description: 'Only matters of which a process is in one of these.' }),
    kinds: t.field({ type: [ViolationKind], description: 'Only of one of these kinds.' }),
    office: t.id({ description: 'Only what this office handles now, by its global id or its code.' }),
    division: t.field({ type: Division, description: 'Only what this division handles.' }),
    handler: t.id({ description: 'Only what this person handles, by pseudonym.' }),
    text: t.string({ description: 'Only where a register number, the place or the account has these words.' }),
    from: t.field({ type: 'Date', description: 'From this day on, by the day on which it began here.' }),
    to: t.field({ type: 'Date', description: 'Up to this day, by the day on which it began here.' }),
  }),
});

const MatterOrderField = builder.enumType('MatterOrderField', {
  description:
    'By what matters are ordered. What has no such day comes last, whichever end comes first; those of one day go by ' +
    'when they began.',
  values: {
    BEGUN: { value: 'BEGUN', description: 'Masuk: by when they began here.' },
    REGISTERED: { value: 'REGISTERED', description: 'Registrasi: by `registeredOn`.' },
    NEXT_DEADLINE: {
      value: 'NEXT_DEADLINE',
      description: 'Batas waktu terdekat: by `nextDeadline`, the day by which `workList` goes, too.',
    },
  },
});

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { value: 'ASC', description: 'Naik: the oldest first; of deadlines, the soonest.' },
    DESC: { value: 'DESC', description: 'Turun: the newest first; of deadlines, the furthest.' },
  },
});

const MatterOrder = builder.inputType('MatterOrder', {
  description: 'In which order matters are given; a cursor serves in the order that gave it and in no other.',
  fields: (t) => ({
    field: t.field({ type: MatterOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
});

const Connection = connectionOf('Matter', Matter, 'READ_MATTERS');

builder.queryField('matters', (t) =>
  t.field({
    type: Connection,
    permission: 'READ_MATTERS',
    description: 'Perkara: reports and registered findings under handling, in the territory of the reader.',
    args: { ...pageArgs, filter: t.arg({ type: MatterFilter }), order: t.arg({ type: MatterOrder }) },
    resolve: (_root, { filter, order, ...page }, context, info) => {
      const plan = planOf(info, context);
      return context.store.matters(context.scope, {
        page: pageOf(page),
        filter: matterFilterOf(filter ?? {}),
        by: order?.field ?? 'BEGUN',
        order: order?.direction === 'ASC' ? 'OLDEST' : 'NEWEST',
        ...plan.matterPage(plan.here()),
      });
    },
  }),
);
