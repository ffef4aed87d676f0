import type { WorkShape } from '../ports';
import { unlessMissing } from './area-node';
import type { NodeWriter } from './context';
import { objectOf, type Field } from './draft';

/** A running clock, with the record or the matter that it runs on. */
export const workNode: NodeWriter<WorkShape> = (context, shape, table) => {
  const joins: string[] = [];
  const fields: Field[] = [
    { name: 'regency', json: `${table}.regency` },
    {
      name: 'owner',
      json: objectOf([
        { name: 'kind', json: `${table}.owner_kind` },
        { name: 'id', json: `${table}.owner_id` },
      ]),
    },
    ...['rule', 'process', 'office', 'division', 'handlers', 'deadline', 'earlier'].map((name) => ({
      name,
      json: `${table}.${name}`,
    })),
  ];
  const joined = (source: string, alias: string) =>
    `left join ${source} ${alias} on ${alias}.regency = ${table}.regency and ${alias}.id = ${table}.owner_id`;
  if (shape.record) {
    const alias = context.draft.alias('r');
    const node = context.nodes.record(context, shape.record, alias);
    joins.push(joined('supervision_record', alias), ...node.joins);
    fields.push({ name: 'record', json: unlessMissing(`${alias}.id`, node.json) });
  }
  if (shape.matter) {
    const alias = context.draft.alias('m');
    const node = context.nodes.matter(context, shape.matter, alias);
    joins.push(joined('matter', alias), ...node.joins);
    fields.push({ name: 'matter', json: unlessMissing(`${alias}.id`, node.json) });
  }
  return { json: objectOf(fields), joins };
};
