import { fileURLToPath } from 'node:url';

/** The folder of the project: this file and the bundle made from it lie equally deep in it. */
const root = new URL('../../../', import.meta.url);

export const clientFolder = fileURLToPath(new URL('apps/client/dist', root));
export const exampleCases = fileURLToPath(new URL('examples/cases.jsonl', root));
