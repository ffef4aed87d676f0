import { writeFileSync } from 'node:fs';
import { printGatewaySchema } from '../src/schema/print';

/** Writes the schema that integrators generate their types from. */
writeFileSync(new URL('../../../packages/sdk/schema.graphql', import.meta.url), printGatewaySchema());
