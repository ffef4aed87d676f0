import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { loggable } from '../errors/loggable';
import { answerError, answerJson } from './answer';
import type { Explorer } from './explorer';
import type { GraphqlDoor } from './graphql-door';
import type { OriginRule } from './origin';
import { setSecurityHeaders } from './security-headers';
import type { StaticFiles } from './static-files';

export interface Rooms {
  readonly origin: OriginRule;
  readonly graphql: GraphqlDoor;
  /** Null where the schema is not shown to everybody. */
  readonly explorer: Explorer | null;
  readonly client: StaticFiles | null;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  readonly log: Logger;
}

/** Leads every request to its room, and answers for whatever goes wrong on the way. */
export function listenerOf(rooms: Rooms): RequestListener {
  return (req, res) => {
    const started = performance.now();
    setSecurityHeaders(res);
    const path = pathOf(req.url);
    res.once('close', () => {
      const ms = Math.round(performance.now() - started);
      rooms.log.info({ method: req.method, room: roomOf(path), status: res.statusCode, ms }, 'request');
    });
    lead(rooms, path, req, res).catch((cause: unknown) => {
      const correlationId = randomUUID();
      rooms.log.error({ correlationId, cause: loggable(cause) }, 'unexpected');
      if (res.headersSent) return res.destroy();
      const extensions = { code: 'INTERNAL', correlationId };
      return answerJson(res, 500, { errors: [{ message: 'Something went wrong here.', extensions }] });
    });
  };
}

/** The path, decoded; null for one that cannot be read. */
function pathOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://gateway').pathname);
  } catch {
    return null;
  }
}

/** The log names rooms, since an address can hold anything. */
function roomOf(path: string | null): string {
  return path !== null && ['/graphql', '/health', '/ready'].includes(path) ? path : 'client';
}

async function lead(rooms: Rooms, path: string | null, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const reads = req.method === 'GET' || req.method === 'HEAD';
  if (path === null) return answerError(res, 400, 'BAD_USER_INPUT', 'The address cannot be read.');
  if (path === '/health' && reads) return answerJson(res, 200, { status: 'ok' });
  if (path === '/ready' && reads) {
    const ready = await rooms.isReady();
    return answerJson(res, ready ? 200 : 503, { status: ready ? 'ready' : 'unavailable' });
  }
  if (!rooms.origin.admit(req, res)) return;
  if (path === '/graphql') {
    if (req.method === 'OPTIONS') return rooms.origin.answerPreflight(res);
    if (req.method === 'POST') return rooms.graphql.answer(req, res);
    const wantsPage = reads && (req.headers.accept ?? '').includes('text/html');
    if (wantsPage && rooms.explorer) return rooms.explorer.answer(res);
    res.setHeader('allow', 'POST');
    return answerError(res, 405, 'BAD_USER_INPUT', 'Send operations by POST.');
  }
  if (!reads) return answerError(res, 405, 'BAD_USER_INPUT', 'There is nothing to send to at this address.');
  if (rooms.client) return rooms.client.answer(req, res, path);
  return answerError(res, 404, 'BAD_USER_INPUT', 'There is nothing at this address; operations go to /graphql.');
}
