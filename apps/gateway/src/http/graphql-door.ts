import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '@awaslog/domain/office';
import type { Authenticate } from '../auth/authenticate';
import { PublicError } from '../errors/public-error';
import type { GatewayYoga } from '../graphql/yoga';
import { answerError } from './answer';
import { LARGEST_BODY, readBody } from './read-body';
import { readParams } from './read-params';

/**
 * Every operation carries this header. A page of another origin cannot set it without asking first, and is then told
 * no; so nobody's browser can be made to send an operation.
 */
export const CSRF_HEADER = 'x-awaslog';

/**
 * The way of a request into GraphQL. The body is read here and not by yoga: within its limit, as JSON only, and without
 * the detour through web streams that would cost more than the operation itself.
 */
export class GraphqlDoor {
  constructor(
    private readonly yoga: GatewayYoga,
    private readonly authenticate: Authenticate,
  ) {}

  async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const refusal = refusalOf(req);
    if (refusal) return this.#refuse(req, res, ...refusal);
    const body = await readBody(req).catch(() => undefined);
    if (body === undefined) return answerError(res, 400, 'BAD_USER_INPUT', 'The body could not be read as UTF-8.');
    if (body === null) {
      return this.#refuse(req, res, 413, `The body is larger than ${LARGEST_BODY / 1024} KiB.`);
    }
    const params = readParams(body);
    if (typeof params === 'string') return answerError(res, 400, 'BAD_USER_INPUT', params);
    const signedIn = await this.authenticate(req.headers.authorization).catch((cause: unknown) => cause as PublicError);
    if (signedIn instanceof PublicError) return answerError(res, 401, signedIn.code, signedIn.message);
    if (signedIn instanceof Error) throw signedIn;
    res.setHeader('cache-control', 'no-store');
    Object.assign(req, { body: params });
    await this.yoga(req, res, { signedIn: signedIn as Actor | null, incoming: req });
  }

  /** What was not read is not waited for: the connection ends with the answer. */
  #refuse(req: IncomingMessage, res: ServerResponse, status: number, message: string): void {
    res.setHeader('connection', 'close');
    res.once('finish', () => req.destroy());
    answerError(res, status, status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT', message);
  }
}

function refusalOf({ method, headers }: IncomingMessage): readonly [status: number, message: string] | undefined {
  if (method !== 'POST') return [405, 'Send operations by POST.'];
  if (!/^application\/json(;\s*charset="?utf-8"?)?$/i.test(headers['content-type'] ?? '')) {
    return [415, 'Send operations as application/json.'];
  }
  if (headers['content-encoding'] !== undefined) return [415, 'Send the body as it is, without compression.'];
  if (headers[CSRF_HEADER] === undefined) return [403, `Send the header "${CSRF_HEADER}: 1" with every operation.`];
  return undefined;
}
