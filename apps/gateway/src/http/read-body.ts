import type { IncomingMessage } from 'node:http';

/** No operation of ours comes near it; what is longer is refused before it is read. */
export const LARGEST_BODY = 256 * 1024;

/** The body as text; null where it is longer than it may be. */
export async function readBody(req: IncomingMessage): Promise<string | null> {
  if (Number(req.headers['content-length'] ?? 0) > LARGEST_BODY) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_BODY) return null;
    parts.push(part);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
}
