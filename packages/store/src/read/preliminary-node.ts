import type { PreliminaryShape } from '../ports';
import { joinArea, unlessMissing } from './area-node';
import type { NodeWriter, ReadContext } from './context';
import { allOf, objectOf, type Field } from './draft';
import { listJson, MOST_ROWS } from './page';
import { inScope, inScopeOfMatters } from './read-scope';

export const preliminaryNode: NodeWriter<PreliminaryShape> = (context, shape, table) => {
  const joins: string[] = [];
  const fields: Field[] = [
    { name: 'regency', json: `${table}.regency` },
    { name: 'information', json: `${table}.information` },
  ];
  if (shape.area) {
    const alias = context.draft.alias('a');
    const node = context.nodes.area(context, shape.area, alias);
    joins.push(joinArea(alias, `${table}.regency`, `${table}.area`), ...node.joins);
    fields.push({ name: 'area', json: node.json });
  }
  if (shape.incident) {
    const alias = context.draft.alias('n');
    const node = context.nodes.incident(context, shape.incident, alias);
    joins.push(`left join reported_incident ${alias} on ${alias}.id = ${table}.incident_id`, ...node.joins);
    fields.push({ name: 'incident', json: unlessMissing(`${alias}.id`, node.json) });
  }
  if (shape.records) fields.push({ name: 'records', json: recordsOf(context, shape.records, table) });
  if (shape.matter) {
    const alias = context.draft.alias('m');
    const node = context.nodes.matter(context, shape.matter, alias);
    const seen = allOf(inScopeOfMatters(context.draft, context.scope, alias));
    joins.push(`left join matter ${alias} on ${alias}.id = ${table}.matter_id and ${seen}`, ...node.joins);
    fields.push({ name: 'matter', json: unlessMissing(`${alias}.id`, node.json) });
  }
  return { json: objectOf(fields), joins };
};

/** Bounded, since any number of records may trace one, and a request may come back to them from each record. */
function recordsOf(context: ReadContext, shape: NonNullable<PreliminaryShape['records']>, table: string): string {
  const alias = context.draft.alias('r');
  const { json, joins } = context.nodes.record(context, shape, alias);
  const source = context.draft.alias('s');
  const seen = allOf([...inScope(context.draft, context.scope, source), `${source}.preliminary = ${table}.id`]);
  const newest = `select ${source}.* from supervision_record ${source} where ${seen}
    order by ${source}.recorded_seq desc limit ${MOST_ROWS}`;
  return listJson(json, `(${newest}) ${alias} ${joins.join(' ')}`, `${alias}.recorded_seq desc`);
}
