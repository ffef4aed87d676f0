import { buildSchema, getOperationAST, GraphQLError, parse, validate, execute } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '@awaslog/store/store';
import { maskError } from './mask-errors';
import { PublicError } from './public-error';
import { redactMessage } from './redact';
import { describeVariables } from './variable-error';

const schema = buildSchema(`
  enum Code { ONE TWO }
  input Thing { name: String! count: Int code: Code }
  type Query { find(name: String, count: Int, code: Code, thing: Thing): String }
`);
const NAME = 'Budi Santoso';

describe('a message about a document', () => {
  it.each([
    `{ find(count: "${NAME}") }`,
    `{ find(name: 12) }`,
    `{ find(code: BUDI) }`,
    `{ find(code: "${NAME}") }`,
    `{ find(thing: { name: 12, code: "${NAME}" }) }`,
    `{ find(thing: "${NAME}") }`,
    `{ find(thing: { count: 99999999999 }) }`,
  ])('keeps the value to itself: %s', (document) => {
    const errors = validate(schema, parse(document));
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) {
      expect(redactMessage(message, false)).not.toMatch(/Budi|BUDI|12|999/);
    }
  });

  it('names what is code', () => {
    const [error] = validate(schema, parse('{ findd }'));
    expect(redactMessage(error!.message, false)).toBe('Cannot query field "findd" on type "Query".');
    expect(redactMessage(error!.message, true)).toContain('find');
  });
});

describe('a variable that does not fit', () => {
  const operation = getOperationAST(
    parse('query ($thing: Thing!, $count: Int) { find(thing: $thing, count: $count) }'),
  )!;

  it('is named with its place and type, without its value', () => {
    const said = describeVariables(operation, schema, { thing: { name: [NAME], count: NAME, [NAME]: 1 }, count: NAME });
    expect(said).toEqual([
      'Variable "$thing" of type Thing! has a value at "name" that does not fit.',
      'Variable "$thing" of type Thing! has a value at "count" that does not fit.',
      'Variable "$thing" of type Thing! has a value that does not fit.',
      'Variable "$count" of type Int has a value that does not fit.',
    ]);
  });

  it('is named when it is missing', () => {
    expect(describeVariables(operation, schema, {})).toEqual([
      'Variable "$thing" of type Thing! is required and was not given.',
    ]);
  });
});

describe('masking', () => {
  const onUnexpected = vi.fn();
  const options = { suggestions: false, onUnexpected };

  it('lets our own errors through with their place', async () => {
    const rootValue = { find: () => Promise.reject(new PublicError('FORBIDDEN', 'No.')) };
    const { errors } = await execute({ schema, document: parse('{ find }'), rootValue });
    expect(maskError(errors![0], options)).toMatchObject({
      message: 'No.',
      path: ['find'],
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('shows nothing of what nobody expected', async () => {
    const rootValue = { find: () => Promise.reject(new Error(`password of ${NAME}`)) };
    const { errors } = await execute({ schema, document: parse('{ find }'), rootValue });
    const masked = maskError(errors![0], options);
    expect(masked.extensions).toMatchObject({
      code: 'INTERNAL',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(JSON.stringify(masked)).not.toContain(NAME);
    expect(onUnexpected).toHaveBeenCalledWith(masked.extensions['correlationId'], expect.any(Error));
  });

  it('takes a value of our own that does not fit the schema for our mistake', async () => {
    const numbers = buildSchema('type Query { count: Int }');
    const { errors } = await execute({ schema: numbers, document: parse('{ count }'), rootValue: { count: NAME } });
    const masked = maskError(errors![0], options);
    expect(masked.extensions['code']).toBe('INTERNAL');
    expect(masked.message).not.toContain(NAME);
  });

  it('tells a database that is away', () => {
    const error = new GraphQLError('x', {
      originalError: new StoreError('UNAVAILABLE', { id: 'Tidak ada.', en: 'Away.' }),
    });
    expect(maskError(error, options).toJSON()).toMatchObject({ message: 'Away.', extensions: { code: 'UNAVAILABLE' } });
  });
});
