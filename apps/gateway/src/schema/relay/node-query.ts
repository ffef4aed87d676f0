import type { GatewayContext } from '../../context';
import type { Plan } from '../../read/shapes';
import { builder } from '../builder';
import { shownAs } from '../outcome';
import { planOf } from '../plan-of';
import { demand, permissionOfType } from '../plugin/policy-plugin';
import { areaRow } from '../territory/area-row';
import type { AreaCode } from '@awaslog/domain/territory';
import { readGlobalId, type GlobalType } from './global-id';
import { Node } from './node';

type Load = (key: string, context: GatewayContext, plan: Plan) => Promise<object | null> | object | null;

/** How each type with a global id is read by it; what lies outside the scope of the reader is not found. */
const loads: Readonly<Partial<Record<GlobalType, Load>>> = {
  Area: async (key, { store, scope, regency }, plan) => {
    const code = key as AreaCode;
    const shape = plan.area(plan.here());
    return (shape && (await store.area(scope, code, shape))) || areaRow(regency, code);
  },
  SupervisionRecord: (key, { store, scope }, plan) => store.record(scope, key, plan.record(plan.here())),
  Finding: (key, { store, scope }, plan) => store.finding(scope, key, plan.finding(plan.here())),
  Matter: (key, { store, scope }, plan) => store.matter(scope, key, plan.matter(plan.here())),
  PreliminaryInformation: (key, { store, scope }, plan) => store.preliminary(scope, key, plan.preliminary(plan.here())),
  ReportedIncident: (key, { store }, plan) => store.incident(key, plan.incident(plan.here())),
};

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    permission: 'READ_REFERENCE',
    description: 'Anything with a global id; empty alike for what is missing, belongs to others, or is no id.',
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    resolve: async (_root, { id }, context, info) => {
      const wanted = readGlobalId(id);
      const load = wanted && loads[wanted.type];
      if (!load) return null;
      demand(permissionOfType(info.schema, wanted.type)!, context);
      const isForeign = wanted.type !== 'ReportedIncident' && wanted.regency !== context.regency.code;
      if (isForeign) return null;
      const row = await load(wanted.key, context, planOf(info, context));
      return row && shownAs(wanted.type, row);
    },
  }),
);
