import { clockDuty } from '@awaslog/domain/handling';
import type { WorkRow } from '@awaslog/store/store';
import { workFilterOf } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { WorkFilter, WorkOwnerKind } from '../filter-inputs';
import { planOf } from '../plan-of';
import { Division } from '../office/codes';
import { ProcessName } from '../matter/codes';
import { Clock, Matter, Office, SupervisionRecord } from '../refs';
import { connectionOf } from '../relay/connection';
import { pageArgs } from '../relay/page-args';

const WorkItem = builder.objectRef<WorkRow>('WorkItem').implement({
  description: 'Pekerjaan: a clock that runs, of a record or a matter in the territory of the reader.',
  permission: 'READ_WORK',
  fields: (t) => ({
    record: t.field({
      type: SupervisionRecord,
      nullable: true,
      description: 'The record on which it runs; empty where it runs on a matter.',
      resolve: ({ record }) => record ?? null,
    }),
    matter: t.field({
      type: Matter,
      nullable: true,
      emptyWhereForbidden: true,
      description: 'The matter on which it runs; empty where it runs on a record.',
      resolve: ({ matter }) => matter ?? null,
    }),
    owner: t.field({ type: WorkOwnerKind, description: 'What it runs on.', resolve: ({ owner }) => owner.kind }),
    process: t.field({
      type: ProcessName,
      nullable: true,
      description: 'The process of the matter; empty where it runs on a record.',
      resolve: ({ process }) => process,
    }),
    office: t.field({ type: Office, description: 'The office whose work it is.', resolve: ({ office }) => office }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division whose work it is; empty where none was assigned.',
      resolve: ({ division }) => division,
    }),
    handlers: t.idList({
      description: 'Whose work it is, by pseudonym; empty where nobody is assigned.',
      resolve: ({ handlers }) => handlers,
    }),
    clock: t.field({
      type: Clock,
      description: 'The clock.',
      resolve: ({ rule, deadline, earlier }) => ({ rule, deadline, stoppedOn: null, earlier }),
    }),
    duty: t.string({
      resolve: ({ rule, record, matter }, _args, { say }) => {
        const duty = clockDuty(rule, record?.record.form.election ?? matter?.matter.election);
        return duty ? say(duty) : rule;
      },
    }),
  }),
});

const Connection = connectionOf('WorkItem', WorkItem, 'READ_WORK');

builder.queryField('workList', (t) =>
  t.field({
    type: Connection,
    permission: 'READ_WORK',
    description:
      'Daftar pekerjaan: the clocks that run, by the day to keep in view, the most urgent first. A right that is over is in it no longer.',
    args: { ...pageArgs, filter: t.arg({ type: WorkFilter }) },
    resolve: (_root, { filter, ...page }, context, info) => {
      const plan = planOf(info, context);
      return context.store.work(context.scope, {
        page: pageOf(page),
        filter: workFilterOf(filter ?? {}, context.today),
        ...plan.workPage(plan.here()),
      });
    },
  }),
);
