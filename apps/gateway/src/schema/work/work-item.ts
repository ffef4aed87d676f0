import { ruleFor } from '@awaslog/law/rules';
import type { WorkRow } from '@awaslog/store/store';
import { workFilterOf } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { WorkFilter } from '../filter-inputs';
import { planOf } from '../plan-of';
import { Clock, SupervisionRecord } from '../refs';
import { connectionOf } from '../relay/connection';
import { pageArgs } from '../relay/page-args';

const WorkItem = builder.objectRef<WorkRow>('WorkItem').implement({
  description: 'Pekerjaan: a clock that runs, of a record in the territory of the reader.',
  permission: 'READ_WORK',
  fields: (t) => ({
    record: t.field({
      type: SupervisionRecord,
      description: 'The record on which it runs.',
      resolve: ({ record }) => record!,
    }),
    clock: t.field({
      type: Clock,
      description: 'The clock.',
      resolve: ({ rule, deadline }) => ({ rule, deadline, stoppedOn: null }),
    }),
    duty: t.string({
      resolve: ({ rule, record }, _args, { say }) => {
        const known = ruleFor(rule, record?.record.form.election);
        return known.ok ? say(known.value.duty) : rule;
      },
    }),
  }),
});

const Connection = connectionOf('WorkItem', WorkItem, 'READ_WORK');

builder.queryField('workList', (t) =>
  t.field({
    type: Connection,
    permission: 'READ_WORK',
    description: 'Daftar pekerjaan: the clocks that run, the most urgent first.',
    args: { ...pageArgs, filter: t.arg({ type: WorkFilter }) },
    resolve: (_root, { filter, ...page }, context, info) => {
      const plan = planOf(info, context);
      return context.store.work(context.scope, {
        page: pageOf(page),
        filter: workFilterOf(filter ?? {}),
        ...plan.workPage(plan.here()),
      });
    },
  }),
);
