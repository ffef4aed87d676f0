import { elections } from '@awaslog/domain/election';
import { substages } from '@awaslog/domain/stage';
import { builder } from '../builder';
import { Contest } from '../election/codes';
import { Area, Election, ReportedIncident, Substage } from '../refs';
import { globalId } from '../relay/global-id';
import { Node } from '../relay/node';
import { ItemCode } from '../supplies/codes';
import { areaRow } from '../territory/area-row';
import { ViolationKind } from '../violation/codes';
import { DatePrecision, IncidentConcern, IncidentMark } from './codes';

/** Incidents stand outside every regency's register; their ids name none. */
export const NO_REGENCY = '00';

const IncidentFigure = builder.objectRef<readonly [name: string, value: string | number]>('IncidentFigure').implement({
  description: 'A figure under the name that the report gives it; it is never summed.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    name: t.string({ description: 'Its name in the report.', resolve: ([name]) => name }),
    value: t.string({ description: 'The figure as reported.', resolve: ([, value]) => String(value) }),
  }),
});

builder.objectType(ReportedIncident, {
  interfaces: [Node],
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    id: t.id({ resolve: ({ incident }) => globalId('ReportedIncident', NO_REGENCY, incident.id) }),
    code: t.string({
      description: 'Its number in the collection, such as `LC-041`.',
      resolve: ({ incident }) => incident.id,
    }),
    regency: t.string({
      description: 'The regency as reported.',
      resolve: ({ incident }) => incident.placeAsReported.regency,
    }),
    province: t.string({
      description: 'The province as reported.',
      resolve: ({ incident }) => incident.placeAsReported.province,
    }),
    area: t.field({
      type: Area,
      nullable: true,
      description: 'The area, where it lies in a regency that is served here; `areaCode` names it anywhere.',
      resolve: ({ area, incident }, _args, { regency }) =>
        area ?? (incident.area ? areaRow(regency, incident.area) : null),
    }),
    areaCode: t.string({
      nullable: true,
      description: 'Kode wilayah: the area code, where the place as reported names a single one of the national list.',
      resolve: ({ incident }) => incident.area,
    }),
    date: t.string({
      nullable: true,
      description: 'The date as far as it is known: `2024-01-08`, `2024-01` or `2024`.',
      resolve: ({ incident }) => incident.date.value,
    }),
    datePrecision: t.field({ type: DatePrecision, resolve: ({ incident }) => incident.date.precision }),
    election: t.field({ type: Election, resolve: ({ incident }) => elections[incident.election] }),
    substage: t.field({
      type: Substage,
      nullable: true,
      description:
        'The sub-stage; empty where it is about a concern, or where the stage as reported is not in the list.',
      resolve: ({ incident }) => incident.substage && substages[incident.substage],
    }),
    stageAsReported: t.string({
      description: 'Tahap: the stage in the words of the report.',
      resolve: ({ incident }) => incident.stageAsReported,
    }),
    stationLevel: t.boolean({
      description: 'TPS: whether the goods were stored at a polling station rather than in a store.',
      resolve: ({ incident }) => incident.stationLevel,
    }),
    concern: t.field({ type: IncidentConcern, nullable: true, resolve: ({ incident }) => incident.concern }),
    items: t.field({
      type: [ItemCode],
      description: 'The kinds of supplies that the report names.',
      resolve: ({ incident }) => incident.items,
    }),
    contests: t.field({
      type: [Contest],
      description: 'Jenis pemilihan: the contests that the report names.',
      resolve: ({ incident }) => incident.contests,
    }),
    itemAsReported: t.string({
      description: 'The goods in the words of the report.',
      resolve: ({ incident }) => incident.itemAsReported,
    }),
    figures: t.field({
      type: [IncidentFigure],
      description: 'The figures of the report, as it gives them.',
      resolve: ({ incident }) => Object.entries(incident.figures),
    }),
    summary: t.string({ description: 'What happened.', resolve: ({ incident }) => incident.summary }),
    action: t.string({
      nullable: true,
      description: 'What the supervisors did.',
      resolve: ({ incident }) => incident.action,
    }),
    outcome: t.string({ nullable: true, description: 'What came of it.', resolve: ({ incident }) => incident.outcome }),
    violationKindAsReported: t.string({
      nullable: true,
      description: 'The kind of violation in the words of the report.',
      resolve: ({ incident }) => incident.violationKindAsReported,
    }),
    violationKind: t.field({
      type: ViolationKind,
      nullable: true,
      description: 'Jenis pelanggaran, where the words of the report say exactly one.',
      resolve: ({ incident }) => incident.violationKind,
    }),
    sourceUrl: t.string({
      nullable: true,
      description: 'The public address of the report.',
      resolve: ({ incident }) => incident.source.url,
    }),
    mark: t.field({ type: IncidentMark, resolve: ({ incident }) => incident.source.mark }),
  }),
});
