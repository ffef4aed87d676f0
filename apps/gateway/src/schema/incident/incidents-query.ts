import { incidentFilterOf } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { IncidentFilter } from '../filter-inputs';
import { planOf } from '../plan-of';
import { ReportedIncident } from '../refs';
import { connectionOf } from '../relay/connection';
import { pageArgs } from '../relay/page-args';

const Connection = connectionOf('ReportedIncident', ReportedIncident, 'READ_REFERENCE');

builder.queryField('incidents', (t) =>
  t.field({
    type: Connection,
    permission: 'READ_REFERENCE',
    description: 'Incidents that the press reported: a reference set outside every register, with no clocks.',
    args: { ...pageArgs, filter: t.arg({ type: IncidentFilter }) },
    resolve: (_root, { filter, ...page }, context, info) => {
      const plan = planOf(info, context);
      return context.store.incidents({
        page: pageOf(page),
        filter: incidentFilterOf(filter ?? {}),
        ...plan.incidentPage(plan.here()),
      });
    },
  }),
);
