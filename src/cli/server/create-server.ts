import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refuseRequest } from './request-policy.ts';
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts';
import type { Site } from './site.ts';

const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const plain = (status: number, text: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(`${text}\n`),
});

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  policy: string,
): void => {
  response.writeHead(answer.status, {
    ...securityHeaders(policy),
    'Content-Type': answer.type,
    'Content-Length': answer.body.length,
    ...(answer.status === 405 ? { Allow: 'GET, HEAD' } : {}),
    // What was refused may still be sending a body that nobody will read.
    ...(answer.status === 403 || answer.status === 405 ? { Connection: 'close' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
};

/**
 * The local server. `site` may still be in the making: a request that comes early waits for it.
 * The port is taken from the connection, so it holds for whichever port was free.
 */
export function createSiteServer(site: Promise<Site>): Server {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refuseRequest(request, request.socket.localPort ?? 0);
    if (refusal) {
      send(request, response, plain(refusal.status, refusal.message), CLOSED_POLICY);
      return;
    }
    const pages = await site;
    const [path = ''] = (request.url ?? '').split('?');
    const found = pages.get(path);
    if (!found) {
      send(
        request,
        response,
        plain(404, 'There is nothing here. The page is at /.'),
        CLOSED_POLICY,
      );
      return;
    }
    const policy =
      path === '/' ? contentSecurityPolicy(found.body.toString('utf8')) : CLOSED_POLICY;
    send(request, response, { status: 200, ...found }, policy);
  };
  const server = createServer((request, response) => {
    // The site failed to build: serve says why and ends; the waiting request is just cut.
    handle(request, response).catch(() => response.destroy());
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  return server;
}
