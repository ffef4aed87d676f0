import { AreaCode, contains } from '@awaslog/domain/territory';
import type { AreaRow } from '@awaslog/store/store';
import type { GatewayContext } from '../../context';
import { findingFilterOf, recordFilterOf, type FilterInput } from '../../read/filters';
import { pageOf } from '../../read/page';
import { builder } from '../builder';
import { ElectionCode } from '../election/codes';
import { FindingConnection } from '../finding/finding-connection';
import { FindingFilter, SupervisionRecordFilter } from '../filter-inputs';
import { planOf } from '../plan-of';
import { Area } from '../refs';
import { globalId } from '../relay/global-id';
import { Node } from '../relay/node';
import { pageArgs } from '../relay/page-args';
import { SupervisionRecordConnection } from '../supervision/record-connection';
import { figuresOf } from './area-figures';
import { areaRow, childRows } from './area-row';
import { AreaKind, AreaLevel } from './codes';
import { Figure } from './figure';
import { isGiven } from '../../is-given';

/** A filter inside an area: the narrower of the two places, or nothing where they do not meet. */
function within(area: AreaRow, filter: FilterInput | null | undefined): FilterInput | null {
  const prefix = filter?.['areaPrefix'] as AreaCode | null | undefined;
  if (!isGiven(prefix) || contains(prefix, area.code)) return { ...filter, areaPrefix: area.code };
  return contains(area.code, prefix) ? { ...filter } : null;
}

const noRows = { edges: [], hasNextPage: false, hasPreviousPage: false, total: 0 } as const;

function regencyOf({ code }: AreaRow, { regency, gateway }: GatewayContext) {
  return gateway.regencies.find((one) => contains(one.code, code)) ?? regency;
}

builder.objectType(Area, {
  interfaces: [Node],
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    id: t.id({ resolve: ({ code }, _args, { regency }) => globalId('Area', regency.code, code) }),
    code: t.exposeString('code', { description: 'Kode wilayah of the interior ministry, such as `63.11.03`.' }),
    name: t.exposeString('name'),
    level: t.field({ type: AreaLevel, description: 'Its level.', resolve: ({ level }) => level }),
    kind: t.field({
      type: AreaKind,
      nullable: true,
      description: 'What it is by law; provinces and sub-districts are of one kind only.',
      resolve: ({ kind }) => kind,
    }),
    parent: t.field({
      type: Area,
      nullable: true,
      description: 'The area that it lies in.',
      resolve: (area, _args, context) =>
        area.parent ?? (area.parentCode ? areaRow(regencyOf(area, context), area.parentCode) : null),
    }),
    children: t.field({
      type: [Area],
      description: 'The areas one level below, in the order of their codes.',
      resolve: (area, _args, context) => area.children ?? childRows(regencyOf(area, context), area.code),
    }),
    voters: t.field({
      type: Figure,
      nullable: true,
      description:
        'Daftar pemilih tetap: voters on the permanent list; empty where nothing is stated for such an area.',
      args: { election: t.arg({ type: ElectionCode, required: true }) },
      resolve: ({ code }, { election }, { regency }) => figuresOf(regency, code, election)?.voters ?? null,
    }),
    stationCount: t.field({
      type: Figure,
      nullable: true,
      description: 'Jumlah TPS: polling stations; empty where nothing is stated for such an area.',
      args: { election: t.arg({ type: ElectionCode, required: true }) },
      resolve: ({ code }, { election }, { regency }) => figuresOf(regency, code, election)?.stationCount ?? null,
    }),
    supervisionRecords: t.field({
      type: SupervisionRecordConnection,
      description: 'The supervision records of this area and all below it, newest first.',
      args: { ...pageArgs, filter: t.arg({ type: SupervisionRecordFilter }) },
      resolve: async (area, { filter, ...page }, context, info) => {
        if (area.records && context.planned.has(info)) return area.records;
        const inside = within(area, filter);
        if (!inside) return noRows;
        context.planned.countSeparateRead();
        const plan = planOf(info, context);
        const request = { page: pageOf(page), filter: recordFilterOf(inside), ...plan.recordPage(plan.here()) };
        return context.store.records(context.scope, request);
      },
    }),
    findings: t.field({
      type: FindingConnection,
      description: 'The findings of this area and all below it, newest first.',
      args: { ...pageArgs, filter: t.arg({ type: FindingFilter }) },
      resolve: async (area, { filter, ...page }, context, info) => {
        if (area.findings && context.planned.has(info)) return area.findings;
        const inside = within(area, filter);
        if (!inside) return noRows;
        context.planned.countSeparateRead();
        const plan = planOf(info, context);
        const request = { page: pageOf(page), filter: findingFilterOf(inside), ...plan.findingPage(plan.here()) };
        return context.store.findings(context.scope, request);
      },
    }),
  }),
});

builder.queryField('area', (t) =>
  t.field({
    type: Area,
    nullable: true,
    permission: 'READ_REFERENCE',
    description: 'An area by its code; empty where it is in no regency of this gateway.',
    args: { code: t.arg.string({ required: true, description: 'Kode wilayah, such as `63.11.03`.' }) },
    resolve: async (_root, { code }, context, info) => {
      const wanted = AreaCode.safeParse(code).data;
      const known = wanted && areaRow(context.regency, wanted);
      if (!known) return null;
      const plan = planOf(info, context);
      const shape = plan.area(plan.here());
      return shape ? ((await context.store.area(context.scope, known.code, shape)) ?? known) : known;
    },
  }),
);
