import type { MatterShape } from '../ports';
import { joinArea, unlessMissing } from './area-node';
import type { NodeWriter } from './context';
import { allOf, objectOf, type Field } from './draft';
import { inScope, inScopeWithoutStation, momentAt } from './read-scope';
import { timelineOf } from './timeline';
import { partOfMatter } from './whole-matter';

export const matterNode: NodeWriter<MatterShape> = (context, shape, table) => {
  const joins: string[] = [];
  const fields: Field[] = [
    { name: 'regency', json: `${table}.regency` },
    { name: 'recordedAt', json: momentAt(context.scope, `${table}.recorded_at`) },
    { name: 'fictional', json: `${table}.fictional` },
    { name: 'numbers', json: `${table}.numbers` },
    { name: 'registeredOn', json: `${table}.registered_on` },
    { name: 'nextDeadline', json: `${table}.next_deadline` },
    { name: 'matter', json: partOfMatter(table, shape) },
  ];
  if (shape.area) {
    const alias = context.draft.alias('a');
    const node = context.nodes.area(context, shape.area, alias);
    joins.push(joinArea(alias, `${table}.regency`, `${table}.area`), ...node.joins);
    fields.push({ name: 'area', json: node.json });
  }
  if (shape.timeline) fields.push({ name: 'timeline', json: timelineOf(context, table) });
  if (shape.record) {
    const alias = context.draft.alias('r');
    const node = context.nodes.record(context, shape.record, alias);
    const seen = allOf(inScope(context.draft, context.scope, alias));
    joins.push(`left join supervision_record ${alias} on ${alias}.id = ${table}.record_id and ${seen}`, ...node.joins);
    fields.push({ name: 'record', json: unlessMissing(`${alias}.id`, node.json) });
  }
  if (shape.preliminary) {
    const alias = context.draft.alias('i');
    const node = context.nodes.preliminary(context, shape.preliminary, alias);
    const seen = allOf(inScopeWithoutStation(context.draft, context.scope, alias));
    joins.push(
      `left join preliminary_information ${alias} on ${alias}.id = ${becameOf(table)} and ${seen}`,
      ...node.joins,
    );
    fields.push({ name: 'preliminary', json: unlessMissing(`${alias}.id`, node.json) });
  }
  return { json: objectOf(fields), joins };
};

/** The id of what its report became, as the newest act that said so has it; there is an index on ids only. */
function becameOf(table: string): string {
  const stated = `jsonb_path_query_array(${table}.entries, '$[*].facts.preliminaryInformationId')`;
  return `(${stated} ->> -1)::uuid`;
}
