import type { FindingShape } from '../ports';
import { joinArea } from './area-node';
import type { NodeWriter } from './context';
import { objectOf, type Field } from './draft';

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
  return { json: objectOf(fields), joins };
};
