import { findingFilterOf } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { FindingFilter, RecordOrder } from '../filter-inputs';
import { planOf } from '../plan-of';
import { pageArgs } from '../relay/page-args';
import { FindingConnection } from './finding-connection';

builder.queryField('findings', (t) =>
  t.field({
    type: FindingConnection,
    permission: 'READ_RECORDS',
    description: 'Temuan in the territory of the reader, proposed, fixed and rejected.',
    args: { ...pageArgs, filter: t.arg({ type: FindingFilter }), order: t.arg({ type: RecordOrder }) },
    resolve: (_root, { filter, order, ...page }, context, info) => {
      const plan = planOf(info, context);
      return context.store.findings(context.scope, {
        page: pageOf(page),
        filter: findingFilterOf(filter ?? {}),
        order: order ?? 'NEWEST',
        ...plan.findingPage(plan.here()),
      });
    },
  }),
);
