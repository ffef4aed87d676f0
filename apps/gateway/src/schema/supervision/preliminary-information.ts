import { builder } from '../builder';
import { Area, Office, PreliminaryInformation, ReportedIncident, SupervisionRecord } from '../refs';
import { connectionOf } from '../relay/connection';
import { globalId } from '../relay/global-id';
import { Node } from '../relay/node';
import { pageArgs } from '../relay/page-args';
import { pageOf } from '../../read/page';
import { planOf } from '../plan-of';
import { knownArea } from '../territory/area-row';

builder.objectType(PreliminaryInformation, {
  interfaces: [Node],
  permission: 'READ_RECORDS',
  fields: (t) => ({
    id: t.id({ resolve: ({ regency, information }) => globalId('PreliminaryInformation', regency, information.id) }),
    office: t.field({
      type: Office,
      description: 'The office that traces it.',
      resolve: ({ information }) => information.office,
    }),
    area: t.field({
      type: Area,
      resolve: ({ area, information }, _args, { regency }) => area ?? knownArea(regency, information.area),
    }),
    incident: t.field({
      type: ReportedIncident,
      nullable: true,
      description: 'The press report that it began with.',
      resolve: ({ incident }) => incident ?? null,
    }),
    takenUpOn: t.field({
      type: 'Date',
      description: 'The day on which the office took it up.',
      resolve: ({ information }) => information.takenUpOn,
    }),
    note: t.string({ nullable: true, resolve: ({ information }) => information.note }),
    records: t.field({
      type: [SupervisionRecord],
      description: 'The supervision records that trace it.',
      resolve: ({ records }) => records ?? [],
    }),
  }),
});

const Connection = connectionOf('PreliminaryInformation', PreliminaryInformation, 'READ_RECORDS');

builder.queryField('preliminaryInformation', (t) =>
  t.field({
    type: Connection,
    permission: 'READ_RECORDS',
    description: 'Informasi awal that offices hold, newest first.',
    args: pageArgs,
    resolve: (_root, args, context, info) => {
      const plan = planOf(info, context);
      return context.store.preliminaries(context.scope, { page: pageOf(args), ...plan.preliminaryPage(plan.here()) });
    },
  }),
);
