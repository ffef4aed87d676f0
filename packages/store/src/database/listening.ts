import { createServer, type Server } from 'node:net';

/** A socket that answers as long as this process lives, and says nothing. It keeps no process alive for its own sake. */
export async function listenAt(path: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return server.unref();
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
