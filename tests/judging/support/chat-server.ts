import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const requestSchema = z.object({
  model: z.string(),
  temperature: z.number(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({
    type: z.string(),
    json_schema: z.object({ schema: z.object({ required: z.array(z.string()) }) }),
  }),
});

/** A request as the server got it. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: z.infer<typeof requestSchema>;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before it is sent. */
  readonly after?: number;
}

/** A reply in which the model wrote this. */
export const wrote = (content: string): Reply => ({
  status: 200,
  body: JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }),
});

/** A reply of the form asked for. */
export const thinks = (holds: boolean, reason = 'So it is.', confidence = 0.9): Reply =>
  wrote(JSON.stringify({ reason, holds, confidence }));

export interface ChatServer {
  /** What stands before the # of `--judge`. */
  readonly base: string;
  readonly asked: readonly Asked[];
}

/** What the user message of a request holds. */
export const dataOf = ({ body }: Asked): { claim: string; texts: string[] } =>
  JSON.parse(body.messages[1]?.content ?? '');

/** Opens a server on any free port. */
const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** An address on this machine at which there is no server. */
export async function nobodyListens(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/v1`;
}

/** A chat server on this machine that plays a part; it ends with the test. */
export async function startChatServer(
  play: (asked: Asked, number: number) => Reply,
): Promise<ChatServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const body = requestSchema.parse(JSON.parse(text));
      const got = { path: `${request.method} ${request.url}`, headers: request.headers, body };
      asked.push(got);
      const reply = play(got, asked.length);
      setTimeout(() => {
        response.writeHead(reply.status, reply.headers ?? {});
        response.end(reply.body);
      }, reply.after ?? 0);
    });
  });
  const port = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${port}/v1`, asked };
}
