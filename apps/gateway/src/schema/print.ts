import { lexicographicSortSchema, printSchema } from 'graphql';
import { gatewaySchema } from './schema';

/** The schema as text, sorted, so that a moved file changes nothing in it. */
export function printGatewaySchema(): string {
  return `${printSchema(lexicographicSortSchema(gatewaySchema()))}\n`;
}
