import { readFileSync } from 'node:fs';
import { actNames } from '@awaslog/domain/handling';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { actDocumentText } from './act-document';

const sdl = readFileSync(new URL('../../../../../packages/sdk/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);

it.each(actNames)('%s is an operation of the schema', (command) => {
  expect(validate(schema, parse(actDocumentText(command)))).toEqual([]);
});
