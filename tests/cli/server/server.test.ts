import { type IncomingHttpHeaders, type RequestOptions, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../../src/cli/server/create-server.ts';
import { listen } from '../../../src/cli/server/listen.ts';
import { createSite } from '../../../src/cli/server/site.ts';
import { POLICY, TEMPLATE } from '../support/harness.ts';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let port: number;

beforeAll(async () => {
  const site = createSite({
    page: TEMPLATE,
    graphJson: '{"a":1}\n',
    checklist: '# Do\n',
    schema: '{}',
  });
  server = createSiteServer(Promise.resolve(site));
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const ask = (path: string, options: RequestOptions = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });

describe('the local server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', TEMPLATE],
    ['/graph.json', 'application/json; charset=utf-8', '{"a":1}\n'],
    ['/checklist.md', 'text/markdown; charset=utf-8', '# Do\n'],
    ['/graph.schema.json', 'application/schema+json; charset=utf-8', '{}'],
    ['/?theme=water', 'text/html; charset=utf-8', TEMPLATE],
  ])('serves %s', async (path, type, content) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(body).toBe(content);
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/graph.json', { method: 'HEAD' });
    expect(status).toBe(200);
    expect(headers['content-length']).toBe('8');
    expect(body).toBe('');
  });

  it('serves the page under its own policy, and nobody may frame it', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
  });

  it.each(['/', '/graph.json', '/nowhere'])('sends the security headers with %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/....//package.json',
    '/graph.json/',
    '//graph.json',
    '/index.html/../../etc/passwd',
    '/__proto__',
    '/constructor',
    'http://127.0.0.1/graph.json',
  ])('knows nothing of %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(['evil.example', 'evil.example:4173', '127.0.0.1', 'localhost:1', '0.0.0.0'])(
    'refuses the host "%s"',
    async (host) => {
      const { status, body } = await ask('/graph.json', { headers: { host } });
      expect(status).toBe(403);
      expect(body).not.toContain('"a"');
    },
  );

  it('answers to localhost', async () => {
    expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it('refuses another origin, and takes its own', async () => {
    const from = (origin: string) => ask('/graph.json', { headers: { origin } });
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await from(`http://127.0.0.1:${port}`)).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it('listens on this machine only', () => {
    const address = server.address();
    expect(typeof address === 'object' && address?.address).toBe('127.0.0.1');
  });

  it('survives a request that is no HTTP', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end('\u0000nonsense\r\n\r\n'));
      socket.on('close', () => resolve()).resume();
    });
    expect((await ask('/')).status).toBe(200);
  });
});

describe('the port', () => {
  it('that was asked for is never swapped for another one', async () => {
    const second = createSiteServer(Promise.resolve(new Map()));
    await expect(listen(second, port)).rejects.toThrow(`Port ${port} is taken`);
  });

  it('is the next free one when none was asked for', async () => {
    const servers = [1, 2].map(() => createSiteServer(Promise.resolve(new Map())));
    const ports: number[] = [];
    for (const one of servers) ports.push(await listen(one, null));
    for (const one of servers) one.close();
    expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
  });
});
