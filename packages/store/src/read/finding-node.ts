import type { FindingShape } from '../ports';
import { joinArea, unlessMissing } from './area-node';
import type { NodeWriter } from './context';
import { allOf, objectOf, type Field } from './draft';
import { inScopeOfMatters } from './read-scope';

/** A finding is read from its record, so the record is always joined. */
export const findingNode: NodeWriter<FindingShape> = (context, shape, table) => {
  const record = context.draft.alias('r');
  const joins = [
    `join supervision_record ${record} on ${record}.regency = ${table}.regency and ${record}.id = ${table}.record_id`,
  ];
  const fields: Field[] = [
    { name: 'regency', json: `${table}.regency` },
    { name: 'id', json: `${table}.id` },
    { name: 'state', json: `${table}.state` },
    { name: 'ofRecord', json: `${record}.record` },
  ];
  if (shape.area) {
    const alias = context.draft.alias('a');
    const node = context.nodes.area(context, shape.area, alias);
    joins.push(joinArea(alias, `${table}.regency`, `${table}.area`), ...node.joins);
    fields.push({ name: 'area', json: node.json });
  }
  if (shape.record) {
    const node = context.nodes.record(context, shape.record, record);
    joins.push(...node.joins);
    fields.push({ name: 'record', json: node.json });
  }
  if (shape.matter) {
    const alias = context.draft.alias('m');
    const node = context.nodes.matter(context, shape.matter, alias);
    const seen = allOf(inScopeOfMatters(context.draft, context.scope, alias));
    joins.push(`left join ${matterOfFinding(alias, table)} and ${seen}`, ...node.joins);
    fields.push({ name: 'matter', json: unlessMissing(`${alias}.id`, node.json) });
  }
  return { json: objectOf(fields), joins };
};

/** The matter that a finding was registered as, as a table to join. */
export function matterOfFinding(alias: string, finding: string): string {
  return `matter ${alias} on ${alias}.regency = ${finding}.regency and ${alias}.finding_id = ${finding}.id`;
}
