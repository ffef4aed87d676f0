import type { WorkShape } from '../ports';
import type { NodeWriter } from './context';
import { objectOf, type Field } from './draft';

/** A running clock, with the record that it runs on. */
export const workNode: NodeWriter<WorkShape> = (context, shape, table) => {
  const fields: Field[] = [
    { name: 'regency', json: `${table}.regency` },
    { name: 'rule', json: `${table}.rule` },
    { name: 'deadline', json: `${table}.deadline` },
  ];
  if (!shape.record) return { json: objectOf(fields), joins: [] };
  const alias = context.draft.alias('r');
  const node = context.nodes.record(context, shape.record, alias);
  const join = `join supervision_record ${alias} on ${alias}.regency = ${table}.regency and ${alias}.id = ${table}.record_id`;
  return { json: objectOf([...fields, { name: 'record', json: node.json }]), joins: [join, ...node.joins] };
};
