import type { Server } from 'node:http';
import { UserError } from '../../diagnostics/user-error.ts';

const HOST = '127.0.0.1';
export const DEFAULT_PORT = 4173;
/** How many ports after the default one are tried. */
const TRIES = 50;

const tryPort = (server: Server, port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/**
 * Opens the server on 127.0.0.1 and answers with its port: the one asked for, or the first free
 * one from the default on. A port asked for by number is never swapped for another: whoever names
 * it has a reason, such as a bookmark.
 * @throws {UserError} when it is taken
 */
export async function listen(server: Server, wanted: number | null): Promise<number> {
  if (wanted !== null) {
    const port = await tryPort(server, wanted);
    if (port !== null) return port;
    throw new UserError(
      `Port ${wanted} is taken or not allowed. Choose another with --port, or leave it out and a free one is found.`,
    );
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) {
    const open = await tryPort(server, port);
    if (open !== null) return open;
  }
  throw new UserError(
    `No port from ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} is free. Choose one with --port.`,
  );
}
