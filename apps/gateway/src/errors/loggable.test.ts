import { expect, it } from 'vitest';
import { loggable } from './loggable';

const NAME = 'Budi Santoso';

it('tells where an error comes from', () => {
  const cause = Object.assign(new TypeError(`Cannot parse: ${NAME}`), { code: '22P02' });
  const { name, code, frames } = loggable(cause);
  expect([name, code]).toEqual(['TypeError', '22P02']);
  expect(frames[0]).toMatch(/^at .*loggable\.test\.ts:\d+:\d+/);
});

const changed = new Error(`Cannot parse: ${NAME}\n    at ${NAME}\n${NAME}`);
changed.message = 'changed';
const renamed = Object.assign(new Error('x'), { name: NAME, code: NAME });

it.each<[string, unknown]>([
  ['a message', new RangeError(`Cannot parse: ${NAME}`)],
  ['a message of several lines', new Error(`no\n    at ${NAME}\n    at ${NAME} (file:///x:1:1)`)],
  ['a message that was changed', changed],
  ['a message that a cause has', new Error('x', { cause: new Error(NAME) })],
  ['a name and a code', renamed],
  ['a stack of its own', Object.assign(new Error(''), { stack: `Error: ${NAME}` })],
  ['a text', NAME],
  ['an object', { message: NAME, stack: NAME }],
  ['nothing', undefined],
])('keeps %s to itself', (_name, cause) => {
  expect(JSON.stringify(loggable(cause))).not.toMatch(/Budi|Santoso/);
});
