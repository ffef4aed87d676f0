import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { answerError } from './answer';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
/** Builds put a hash into the names of what never changes. */
const hashed = /[-.][A-Za-z0-9_-]{8,}\.\w+$/;

/** The built client. A path that is no file is a place inside the client, which finds its own way. */
export class StaticFiles {
  readonly #root: string;

  constructor(folder: string) {
    this.#root = resolve(folder);
  }

  async answer(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<void> {
    const asked = this.#pathOf(pathname);
    const found = asked === null ? null : await fileAt(asked);
    const isPlace = found === null && asked !== null && extname(asked) === '';
    const path = isPlace ? join(this.#root, 'index.html') : asked;
    const file = isPlace ? await fileAt(path!) : found;
    if (!file || !path) return answerError(res, 404, 'BAD_USER_INPUT', 'There is nothing at this address.');
    res.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-length': file.size,
      'cache-control':
        hashed.test(path) && !path.endsWith('.html') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (req.method === 'HEAD') res.end();
    else
      createReadStream(path)
        .on('error', () => res.destroy())
        .pipe(res);
  }

  /** The path inside the folder; null for one that leads out of it, or to a hidden file. */
  #pathOf(pathname: string): string | null {
    const path = join(this.#root, pathname === '/' ? 'index.html' : pathname);
    const isInside = path.startsWith(this.#root + sep) && !pathname.includes('\0');
    return isInside && !/[/\\]\./.test(path.slice(this.#root.length)) ? path : null;
  }
}

async function fileAt(path: string): Promise<{ readonly size: number } | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { size: found.size } : null;
}
