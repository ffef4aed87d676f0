import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOver, startTestGateway, type TestGateway } from './trial-gateway';

const QUERY = JSON.stringify({ query: '{ product { trial } }' });
const usual = { 'content-type': 'application/json', 'x-awaslog': '1' };

describe('over HTTP', () => {
  let gateway: TestGateway;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'awaslog-client-'));
    mkdirSync(join(folder, 'client', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'rahasia');
    writeFileSync(join(folder, 'client', 'index.html'), '<!doctype html><title>Awaslog</title>');
    writeFileSync(join(folder, 'client', 'assets', 'main-B8x2kQ9a.js'), 'export {};');
    writeFileSync(join(folder, 'client', '.env'), 'rahasia');
    gateway = await startTestGateway({
      clientFolder: join(folder, 'client'),
      origins: ['https://dashboard.example.org'],
    });
  });
  afterAll(async () => {
    await gateway.close();
    rmSync(folder, { recursive: true });
  });

  const send = (init: RequestInit & { duplex?: string }, path = 'graphql') =>
    fetch(`${gateway.url}${path}`, init as RequestInit);
  const post = (headers: Record<string, string>, body: string) => send({ method: 'POST', headers, body });

  it('takes an operation as JSON with the header, and nothing else', async () => {
    const statuses = async (...requests: Promise<Response>[]) =>
      (await Promise.all(requests)).map(({ status }) => status);
    const form = 'query=' + encodeURIComponent('{ product { trial } }');
    expect(
      await statuses(
        post(usual, QUERY),
        post({ 'content-type': 'application/json' }, QUERY),
        post({ ...usual, 'content-type': 'text/plain' }, QUERY),
        post({ ...usual, 'content-type': 'application/x-www-form-urlencoded' }, form),
        post({ ...usual, 'content-type': 'multipart/form-data; boundary=x' }, '--x--'),
        post({ ...usual, 'content-type': 'application/graphql' }, '{ product { trial } }'),
        post({ ...usual, 'content-encoding': 'gzip' }, QUERY),
        send({ method: 'PUT', headers: usual, body: QUERY }),
        send({ method: 'GET' }, `graphql?query=${encodeURIComponent('{ product { trial } }')}`),
        send(
          { method: 'GET' },
          `graphql?query=${encodeURIComponent('mutation { setTrialDay(input: { day: "2024-01-09" }) { __typename } }')}`,
        ),
      ),
    ).toEqual([200, 403, 415, 415, 415, 415, 415, 405, 405, 405]);
  });

  it.each([
    ['broken JSON', '{"query":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"{ product { trial } }"'],
    ['a batch', `[${QUERY},${QUERY}]`],
    ['no query', '{"variables":{}}'],
    ['variables that are a list', '{"query":"{ product { trial } }","variables":[]}'],
    ['a hundred thousand brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep variables', `{"query":"{ product { trial } }","variables":{"a":${'['.repeat(1000)}${']'.repeat(1000)}}}`],
  ])('refuses %s with 400', async (_name, body) => {
    const response = await post(usual, body);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses a body beyond its limit, told or not', async () => {
    const large = JSON.stringify({ query: `{ product { trial } } # ${'x'.repeat(5_000_000)}` });
    const told = await post(usual, large).catch((cause: unknown) => cause as Error);
    // Whoever is refused while still sending may see the connection end before the answer.
    if (told instanceof Response) expect(told.status).toBe(413);
    expect(await chunked(gateway.port, 300 * 1024)).toMatch(/^HTTP\/1\.1 413/);
    expect((await fetch(`${gateway.url}health`)).status).toBe(200);
  });

  it('refuses bytes that are no text', async () => {
    const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    expect((await send({ method: 'POST', headers: usual, body })).status).toBe(400);
  });

  it('answers pages of its own origin and those that are named', async () => {
    const from = (origin: string, method = 'POST') =>
      send({ method, headers: { ...usual, origin }, ...(method === 'POST' ? { body: QUERY } : {}) });
    const evil = await from('https://evil.example');
    expect([evil.status, evil.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect((await from('https://evil.example', 'OPTIONS')).status).toBe(403);
    for (const origin of [gateway.url.slice(0, -1), 'https://dashboard.example.org']) {
      const answer = await from(origin);
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect((await from(origin, 'OPTIONS')).status).toBe(204);
    }
  });

  it('answers to the names of this computer only', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        {
          port: gateway.port,
          path: '/graphql',
          method: 'POST',
          headers: { ...usual, host: `evil.example:${gateway.port}` },
        },
        (answer) => resolve(answer.statusCode),
      );
      sent.once('error', reject).end(QUERY);
    });
    expect(status).toBe(421);
  });

  it('refuses a token that does not hold', async () => {
    for (const authorization of ['Bearer x', 'Bearer a.b', 'Basic YTpi', `Bearer ${'a'.repeat(600)}`]) {
      const response = await post({ ...usual, authorization }, QUERY);
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('UNAUTHENTICATED');
    }
  });

  it('serves the client, and nothing beside it', async () => {
    const index = await send({}, '');
    expect([index.status, await index.text()]).toEqual([200, '<!doctype html><title>Awaslog</title>']);
    expect(index.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(index.headers.get('content-security-policy')).not.toMatch(/unsafe|data:|blob:/);
    expect(index.headers.get('cache-control')).toBe('no-cache');
    const asset = await send({}, 'assets/main-B8x2kQ9a.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await send({}, 'records/018d')).headers.get('content-type')).toContain('text/html');
    for (const path of [
      'assets/none.js',
      '.env',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      '%00',
      'assets/..%2f..%2f..%2fsecret.txt',
    ]) {
      const response = await send({}, path);
      expect(response.status, path).not.toBe(200);
      expect(await response.text(), path).not.toContain('rahasia');
    }
    expect(
      await raw(gateway.port, 'GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
    ).not.toContain('rahasia');
  });

  it('shows the explorer in a trial, with scripts of its own only', async () => {
    const page = await send({ headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    const nonce = /nonce="([^"]+)"/.exec(html)![1]!;
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(html).toContain('x-awaslog');
    expect(html).toContain('SignIn');
    const records = await gatewayOver(gateway.store);
    expect((await fetch(`${records.url}graphql`, { headers: { accept: 'text/html' } })).status).toBe(405);
    await records.close();
  });

  it('says whether it lives and whether it is ready', async () => {
    const other = await startTestGateway();
    const status = async (path: string) => (await fetch(`${other.url}${path}`)).status;
    expect([await status('health'), await status('ready')]).toEqual([200, 200]);
    await other.store.close();
    expect([await status('health'), await status('ready')]).toEqual([200, 503]);
    await other.close();
    await expect(fetch(`${other.url}health`)).rejects.toThrow();
  });

  it('waits some seconds for the head of a request, and no longer', async () => {
    const started = performance.now();
    const answer = await raw(gateway.port, 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n', 20_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408/);
    expect(performance.now() - started).toBeLessThan(9_000);
  });

  it('answers garbage and lives', async () => {
    await raw(gateway.port, 'HELLO\r\n\r\n');
    await raw(gateway.port, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect((await fetch(`${gateway.url}health`)).status).toBe(200);
  });
});

function raw(port: number, text: string, patience = 2_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}

function chunked(port: number, length: number): Promise<string> {
  const head =
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nx-awaslog: 1\r\nTransfer-Encoding: chunked\r\n\r\n';
  return raw(port, `${head}${length.toString(16)}\r\n${'x'.repeat(length)}\r\n`);
}
