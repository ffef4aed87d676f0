import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../errors/public-error';

/** Answers with JSON. A browser is told to show it as nothing else and to keep no copy. */
export function answerJson(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  res.end(res.req.method === 'HEAD' ? undefined : text);
}

/** Answers with an error in the shape of GraphQL, before GraphQL was reached. */
export function answerError(res: ServerResponse, status: number, code: ErrorCode, message: string): void {
  answerJson(res, status, { errors: [{ message, extensions: { code } }] });
}
