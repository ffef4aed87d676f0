import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerError } from './answer';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host);
}

/** The name that a request was sent to, without its port. */
function nameOf(host: string | undefined): string {
  return (host ?? '').replace(/:\d+$/, '').toLowerCase();
}

/**
 * Whether the request may come from where it comes from. On loopback only the names of this computer are answered, so
 * that no page of the network can reach the gateway under a name of its own; elsewhere any name. A browser's page is
 * answered when it was served from here or its origin is named; the rest is refused.
 */
export class OriginRule {
  constructor(
    private readonly host: string,
    private readonly allowed: readonly string[],
  ) {}

  /** False where the request was refused. */
  admit(req: IncomingMessage, res: ServerResponse): boolean {
    if (isLoopback(this.host) && !loopbackNames.includes(nameOf(req.headers.host))) {
      answerError(res, 421, 'FORBIDDEN', 'This gateway answers to the names of this computer only.');
      return false;
    }
    const { origin } = req.headers;
    if (origin === undefined) return true;
    const isOwn = origin === `http://${req.headers.host}` || origin === `https://${req.headers.host}`;
    if (!isOwn && !this.allowed.includes(origin)) {
      answerError(res, 403, 'FORBIDDEN', 'Pages of this origin may not use the gateway.');
      return false;
    }
    res.setHeader('vary', 'origin');
    res.setHeader('access-control-allow-origin', origin);
    return true;
  }

  answerPreflight(res: ServerResponse): void {
    res.writeHead(204, {
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, authorization, accept-language, x-awaslog',
      'access-control-max-age': '600',
    });
    res.end();
  }
}
