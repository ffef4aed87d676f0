import type { IncidentShape } from '../ports';
import { joinArea, unlessMissing } from './area-node';
import type { NodeWriter } from './context';
import { objectOf, type Field } from './draft';

const REGENCY_CODE_LENGTH = 5;

/** A press report may come from anywhere; its area is named where it lies in a regency of this store. */
export const incidentNode: NodeWriter<IncidentShape> = (context, shape, table) => {
  const fields: Field[] = [{ name: 'incident', json: `${table}.incident` }];
  if (!shape.area) return { json: objectOf(fields), joins: [] };
  const alias = context.draft.alias('a');
  const node = context.nodes.area(context, shape.area, alias);
  return {
    json: objectOf([...fields, { name: 'area', json: unlessMissing(`${alias}.code`, node.json) }]),
    joins: [joinArea(alias, `left(${table}.area, ${REGENCY_CODE_LENGTH})`, `${table}.area`), ...node.joins],
  };
};
