import type { PreliminaryOrigin as Origin } from '@awaslog/domain/supervision';
import { builder } from '../builder';
import { Area, Matter, Office, PreliminaryInformation, ReportedIncident, SupervisionRecord } from '../refs';
import { ReportChannel } from '../report/codes';
import { connectionOf } from '../relay/connection';
import { globalId } from '../relay/global-id';
import { Node } from '../relay/node';
import { pageArgs } from '../relay/page-args';
import { pageOf } from '../../read/page';
import { planOf } from '../plan-of';
import { knownArea } from '../territory/area-row';

const PreliminaryOrigin = builder.enumType('PreliminaryOrigin', {
  description: 'Asal informasi awal: what preliminary information began with.',
  values: {
    INCIDENT: { value: 'INCIDENT', description: 'Pemberitaan: an incident that the press reported.' },
    REPORT: { value: 'REPORT', description: 'Laporan: a report that did not meet what the law asks of one.' },
    TIP: { value: 'TIP', description: 'Informasi masyarakat: what somebody told without reporting it.' },
  },
});

const Tip = builder.objectRef<Extract<Origin, { kind: 'TIP' }>>('Tip').implement({
  description: 'Informasi masyarakat: what anybody told an office without reporting it.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    channel: t.field({
      type: ReportChannel,
      description: 'Saluran: the way in which it came in.',
      resolve: ({ channel }) => channel,
    }),
    account: t.exposeString('account'),
    informant: t.id({
      nullable: true,
      description: 'Who told it, as a reference and nothing more; empty where that is not known.',
      resolve: ({ informant }) => informant,
    }),
  }),
});

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
    origin: t.field({
      type: PreliminaryOrigin,
      description: 'What it began with.',
      resolve: ({ information }) => information.origin.kind,
    }),
    matterId: t.id({
      nullable: true,
      permission: 'READ_MATTERS',
      emptyWhereForbidden: true,
      description:
        'The global id of the report that was no report by law; empty where it began otherwise, or for whoever reads no ' +
        'working papers.',
      resolve: ({ regency, information: { origin } }) =>
        origin.kind === 'REPORT' ? globalId('Matter', regency, origin.matterId) : null,
    }),
    matter: t.field({
      type: Matter,
      nullable: true,
      emptyWhereForbidden: true,
      description: 'The matter of that report; empty for whoever may not read matters, or this one.',
      resolve: ({ matter }) => matter ?? null,
    }),
    tip: t.field({
      type: Tip,
      nullable: true,
      emptyWhereForbidden: true,
      description: 'What was told; empty where it began otherwise, or for whoever reads no working papers.',
      resolve: ({ information: { origin } }) => (origin.kind === 'TIP' ? origin : null),
    }),
    takenUpOn: t.field({
      type: 'Date',
      description: 'The day on which the office took it up.',
      resolve: ({ information }) => information.takenUpOn,
    }),
    note: t.string({
      nullable: true,
      description:
        'Catatan: a note in words; that on a report is one of its working papers, and empty for whoever reads none.',
      resolve: ({ information: { origin, note } }, _args, { may }) =>
        origin.kind === 'REPORT' && !may('READ_MATTERS') ? null : note,
    }),
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
