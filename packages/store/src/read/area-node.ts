import type { AreaShape } from '../ports';
import type { NodeWriter, ReadContext } from './context';
import { objectOf, type Field } from './draft';
import { findingList, recordList } from './lists';
import { listJson, pageJson } from './page';

/** An area is reference data: whoever may read the regency sees all of its areas, and in them what lies in scope. */
export const areaNode: NodeWriter<AreaShape> = (context, shape, table) => {
  const joins: string[] = [];
  const fields: Field[] = [
    { name: 'code', json: `${table}.code` },
    { name: 'name', json: `${table}.name` },
    { name: 'level', json: `${table}.level` },
    { name: 'kind', json: `${table}.kind` },
    { name: 'parentCode', json: `${table}.parent` },
  ];
  if (shape.parent) {
    const parent = context.draft.alias('a');
    const node = areaNode(context, shape.parent, parent);
    joins.push(joinArea(parent, `${table}.regency`, `${table}.parent`), ...node.joins);
    fields.push({ name: 'parent', json: unlessMissing(`${parent}.code`, node.json) });
  }
  if (shape.children) fields.push({ name: 'children', json: childrenOf(context, shape.children, table) });
  const inside = (row: string) => [`${row}.area ~>=~ ${table}.code`, `${row}.area ~<~ (${table}.code || '/')`];
  if (shape.records) fields.push({ name: 'records', json: pageJson(context, recordList, shape.records, inside) });
  if (shape.findings) fields.push({ name: 'findings', json: pageJson(context, findingList, shape.findings, inside) });
  return { json: objectOf(fields), joins };
};

function childrenOf(context: ReadContext, shape: AreaShape, table: string): string {
  const child = context.draft.alias('a');
  const { json, joins } = areaNode(context, shape, child);
  const from = `area ${child} ${joins.join(' ')} where ${child}.regency = ${table}.regency and ${child}.parent = ${table}.code`;
  return listJson(json, from, `${child}.code`);
}

export function joinArea(alias: string, regency: string, code: string): string {
  return `left join area ${alias} on ${alias}.regency = ${regency} and ${alias}.code = ${code}`;
}

export function unlessMissing(key: string, json: string): string {
  return `case when ${key} is null then null else ${json} end`;
}
