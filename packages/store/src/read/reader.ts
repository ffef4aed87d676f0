import { IncidentId } from '@awaslog/domain/incident';
import { AreaCode } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';
import { sql, type Database } from '../database/database';
import { persist } from '../database/persist';
import type { OverviewRow, Page, PagedShape, Reader, Scope } from '../ports';
import { areaNode } from './area-node';
import type { Nodes, NodeWriter, ReadContext } from './context';
import { allOf, Draft } from './draft';
import { findingNode } from './finding-node';
import { incidentNode } from './incident-node';
import { findingList, incidentList, preliminaryList, recordList } from './lists';
import { announcedList, matterList, mattersIn } from './matter-lists';
import { matterNode } from './matter-node';
import { overviewOf, overviewStatement } from './overview';
import { pageJson, type List } from './page';
import { preliminaryNode } from './preliminary-node';
import { readScope, regencyParam, type ReadScope } from './read-scope';
import { recordNode } from './record-node';
import { workList } from './work-list';
import { workNode } from './work-node';

const nodes: Nodes = {
  area: areaNode,
  record: recordNode,
  finding: findingNode,
  preliminary: preliminaryNode,
  incident: incidentNode,
  matter: matterNode,
  work: workNode,
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Incidents lie outside every regency, so reading them needs no scope. */
const nowhere: ReadScope = {
  regency: '',
  territory: null,
  station: null,
  matters: false,
  office: null,
  offset: '+00:00',
};

export function readerOf(database: Database, regencies: ReadonlyMap<AreaCode, Regency>): Reader {
  const contextOf = (scope: Scope | null): ReadContext => ({
    draft: new Draft(),
    scope: scope ? readScope(scope, regencies) : nowhere,
    nodes,
  });

  /** The JSON text of the database is the answer; nothing is put together here. */
  async function answer<Value>(expression: string, { draft }: ReadContext): Promise<Value | null> {
    const statement = sql(`select (${expression})::text as answer`, draft.params);
    const [row] = await persist(() => database.query<{ answer: string | null }>(statement));
    return row?.answer ? (JSON.parse(row.answer) as Value) : null;
  }

  async function page<Row, Shape, Filter>(
    scope: Scope | null,
    list: List<Shape, Filter>,
    request: PagedShape<Shape, Filter>,
  ): Promise<Page<Row>> {
    const context = contextOf(scope);
    return (await answer<Page<Row>>(pageJson(context, list, request), context))!;
  }

  function one<Row, Shape>(
    context: ReadContext,
    from: {
      readonly table: string;
      readonly node: NodeWriter<Shape>;
      readonly where: (table: string) => readonly string[];
    },
    shape: Shape,
  ): Promise<Row | null> {
    const alias = context.draft.alias('o');
    const { json, joins } = from.node(context, shape, alias);
    return answer<Row>(
      `select ${json} from ${from.table} ${alias} ${joins.join(' ')} where ${allOf(from.where(alias))}`,
      context,
    );
  }

  /** Missing, foreign and malformed answer alike. */
  function byId<Row, Shape>(scope: Scope, list: List<Shape, never>, id: string, shape: Shape): Promise<Row | null> {
    if (!UUID.test(id)) return Promise.resolve(null);
    const context = contextOf(scope);
    const where = (table: string) => [
      ...list.visible(context, table),
      `${table}.id = ${context.draft.param(id, 'uuid')}`,
    ];
    return one(context, { table: list.table, node: list.node, where }, shape);
  }

  return {
    area: (scope, code, shape) => {
      if (!AreaCode.safeParse(code).success) return Promise.resolve(null);
      const context = contextOf(scope);
      const { draft } = context;
      const where = (table: string) => [
        `${table}.regency = ${regencyParam(draft, context.scope)}`,
        `${table}.code = ${draft.param(code, 'text')}`,
      ];
      return one(context, { table: 'area', node: areaNode, where }, shape);
    },
    record: (scope, id, shape) => byId(scope, recordList, id, shape),
    finding: (scope, id, shape) => byId(scope, findingList, id, shape),
    preliminary: (scope, id, shape) => byId(scope, preliminaryList, id, shape),
    incident: (id, shape) => {
      if (!IncidentId.safeParse(id).success) return Promise.resolve(null);
      const context = contextOf(null);
      const where = (table: string) => [`${table}.id = ${context.draft.param(id, 'text')}`];
      return one(context, { table: 'reported_incident', node: incidentNode, where }, shape);
    },
    records: (scope, request) => page(scope, recordList, request),
    findings: (scope, request) => page(scope, findingList, request),
    preliminaries: (scope, request) => page(scope, preliminaryList, request),
    incidents: (request) => page(null, incidentList, request),
    matter: (scope, id, shape) => byId(scope, matterList, id, shape),
    matters: (scope, request) => page(scope, mattersIn(request), request),
    announced: (regency, request) => page({ regency, territory: regency, station: null }, announcedList, request),
    work: (scope, request) => page(scope, workList, request),
    overview: async (scope, today) => {
      const narrowed = readScope(scope, regencies);
      const statement = overviewStatement(narrowed, today);
      const [row] = await persist(() => database.query<{ answer: string }>(statement));
      return overviewOf(JSON.parse(row!.answer) as OverviewRow, narrowed);
    },
  };
}
