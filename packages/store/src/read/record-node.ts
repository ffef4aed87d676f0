import type { RecordShape } from '../ports';
import { joinArea, unlessMissing } from './area-node';
import type { NodeWriter, ReadContext } from './context';
import { allOf, objectOf, type Field } from './draft';
import { listJson } from './page';
import { matterOfFinding } from './finding-node';
import { inScope, inScopeOfMatters, inScopeWithoutStation, momentAt } from './read-scope';
import { timelineOf } from './timeline';

export const recordNode: NodeWriter<RecordShape> = (context, shape, table) => {
  const joins: string[] = [];
  const fields: Field[] = [
    { name: 'regency', json: `${table}.regency` },
    { name: 'recordedAt', json: momentAt(context.scope, `${table}.recorded_at`) },
    { name: 'fictional', json: `${table}.fictional` },
    { name: 'record', json: `${table}.record` },
  ];
  if (shape.area) {
    const alias = context.draft.alias('a');
    const node = context.nodes.area(context, shape.area, alias);
    joins.push(joinArea(alias, `${table}.regency`, `${table}.area`), ...node.joins);
    fields.push({ name: 'area', json: node.json });
  }
  if (shape.findings) fields.push({ name: 'findings', json: findingsOf(context, shape.findings, table) });
  if (shape.timeline) fields.push({ name: 'timeline', json: timelineOf(context, table) });
  if (shape.preliminary) {
    const alias = context.draft.alias('i');
    const node = context.nodes.preliminary(context, shape.preliminary, alias);
    const seen = allOf(inScopeWithoutStation(context.draft, context.scope, alias));
    joins.push(
      `left join preliminary_information ${alias} on ${alias}.id = ${table}.preliminary and ${seen}`,
      ...node.joins,
    );
    fields.push({ name: 'preliminary', json: unlessMissing(`${alias}.id`, node.json) });
  }
  if (shape.matters) fields.push({ name: 'matters', json: mattersOf(context, shape.matters, table) });
  return { json: objectOf(fields), joins };
};

function findingsOf(context: ReadContext, shape: NonNullable<RecordShape['findings']>, table: string): string {
  const alias = context.draft.alias('f');
  const { json, joins } = context.nodes.finding(context, shape, alias);
  const seen = allOf([...inScope(context.draft, context.scope, alias), `${alias}.record_id = ${table}.id`]);
  return listJson(json, `finding ${alias} ${joins.join(' ')} where ${seen}`, `${alias}.proposed_seq`);
}

/** By its findings, since a matter is found by its finding and not by the record of that. */
function mattersOf(context: ReadContext, shape: NonNullable<RecordShape['matters']>, table: string): string {
  const { draft, scope, nodes } = context;
  const [found, alias] = [draft.alias('f'), draft.alias('m')];
  const { json, joins } = nodes.matter(context, shape, alias);
  const ofRecord = `${found}.regency = ${table}.regency and ${found}.record_id = ${table}.id`;
  const seen = allOf(inScopeOfMatters(draft, scope, alias));
  const from = `finding ${found} join ${matterOfFinding(alias, found)} ${joins.join(' ')}`;
  return listJson(json, `${from} where ${ofRecord} and ${seen}`, `${alias}.begun_seq`);
}
