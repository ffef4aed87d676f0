import { recordFilterOf } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { RecordOrder, SupervisionRecordFilter } from '../filter-inputs';
import { planOf } from '../plan-of';
import { pageArgs } from '../relay/page-args';
import { SupervisionRecordConnection } from './record-connection';

builder.queryField('supervisionRecords', (t) =>
  t.field({
    type: SupervisionRecordConnection,
    permission: 'READ_RECORDS',
    description: 'Laporan hasil pengawasan in the territory of the reader.',
    args: { ...pageArgs, filter: t.arg({ type: SupervisionRecordFilter }), order: t.arg({ type: RecordOrder }) },
    resolve: (_root, { filter, order, ...page }, context, info) => {
      const plan = planOf(info, context);
      return context.store.records(context.scope, {
        page: pageOf(page),
        filter: recordFilterOf(filter ?? {}),
        order: order ?? 'NEWEST',
        ...plan.recordPage(plan.here()),
      });
    },
  }),
);
