import type { IncomingMessage } from 'node:http';

/** Why a request is refused. */
export interface Refusal {
  readonly status: 403 | 405;
  readonly message: string;
}

const METHODS = ['GET', 'HEAD'];

/**
 * Only this machine may read, under its own names: a page elsewhere can point its own host name at
 * 127.0.0.1 (DNS rebinding), and the browser would let it read the articles if Host went unchecked.
 */
export function refuseRequest(request: IncomingMessage, port: number): Refusal | null {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  // Browsers leave out the port 80.
  if (port === 80) hosts.push('127.0.0.1', 'localhost');
  if (host === undefined || !hosts.includes(host.toLowerCase())) {
    return { status: 403, message: 'This server answers to 127.0.0.1 and localhost only.' };
  }
  if (origin !== undefined && !hosts.some((name) => origin.toLowerCase() === `http://${name}`)) {
    return { status: 403, message: 'This server answers to its own page only.' };
  }
  if (!METHODS.includes(request.method ?? '')) {
    return { status: 405, message: 'This server is for reading: GET and HEAD only.' };
  }
  return null;
}
