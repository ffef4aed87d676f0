import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { StaticFiles } from '../src/http/static-files';
import { askAs } from './ask';
import { startTestGateway, type TestGateway } from './trial-gateway';

const NAME = 'Budi Santoso';
const lines: string[] = [];
const logTo = { write: (line: string) => void lines.push(line) };

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway({ clientFolder: '.', log: 'debug', logTo });
});
afterAll(() => gateway.close());

it('writes down where an operation failed, and not with what words', async () => {
  const { store } = gateway;
  const incidents = store.incidents;
  store.incidents = () => Promise.reject(new RangeError(`Cannot parse: ${NAME}`));
  const answer = await askAs(gateway.url, null)(`{ incidents { totalCount } }`);
  store.incidents = incidents;
  expect(answer.errors[0]!.extensions.code).toBe('INTERNAL');
  const written = lines.splice(0).join('');
  expect(written).toMatch(/"name":"RangeError".*log\.int\.test\.ts/);
  expect(written).not.toContain(NAME);
});

it('writes down where a request failed, and not with what words', async () => {
  const failing = vi.spyOn(StaticFiles.prototype, 'answer').mockRejectedValue(new TypeError(`Cannot read ${NAME}`));
  const response = await fetch(`${gateway.url}${encodeURIComponent(NAME)}`);
  failing.mockRestore();
  expect(response.status).toBe(500);
  const written = lines.splice(0).join('');
  expect(written).toContain('"name":"TypeError"');
  expect(written).not.toContain(NAME);
});
