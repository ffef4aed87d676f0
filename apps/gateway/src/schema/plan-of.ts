import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context';
import { Plan } from '../read/shapes';

/** The plan of the field that is being resolved, for this reader. */
export function planOf(info: GraphQLResolveInfo, { planned, may }: GatewayContext): Plan {
  return new Plan(info, planned, may('READ_RECORDS'));
}
