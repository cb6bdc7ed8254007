import { z } from 'zod';
import { UserError } from '../diagnostics/user-error.ts';
import { plainWords } from './plain-words.ts';
import { type Outcome, TRIES } from './post.ts';

/** Where a chat server is and how it is asked. */
export interface ChatServer {
  /** The address that `/chat/completions` is added to. */
  readonly base: string;
  readonly model: string;
  readonly key: string | null;
}

export const KEY_VARIABLE = 'ADVICE_GRAPH_JUDGE_KEY';

const LONGEST_QUOTE = 200;
const KEPT = 'then run this again: the answers that came are kept.';

/** What went wrong on the way, by the code of the system. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no host of that name is known',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
};

/** Servers put their words here or there; what is neither is quoted whole. */
const errorSchema = z.object({
  error: z.union([z.string(), z.object({ message: z.string() }).transform((e) => e.message)]),
});

const errorIn = (body: string): string => {
  try {
    return errorSchema.parse(JSON.parse(body)).error;
  } catch {
    return body;
  }
};

/** The server's own words, without a key that they might repeat. */
const quoteOf = (body: string, key: string | null): string => {
  const said = errorIn(body);
  const words = plainWords(key === null ? said : said.replaceAll(key, '…'), LONGEST_QUOTE);
  return words === '' ? '' : ` It says: ${words}`;
};

/** The address that is asked. */
export const chatUrl = ({ base }: ChatServer): string => `${base}/chat/completions`;

/** An error for a server that answered, but in no form of a chat server. */
export function notAChatServer(server: ChatServer): UserError {
  return new UserError(
    `What answers at ${chatUrl(server)} is not a chat server. Give --judge the address before /chat/completions, such as http://127.0.0.1:11434/v1#${server.model}.`,
  );
}

/** An error for a request that failed for good: names the address and what to do. */
export function chatFailure(
  server: ChatServer,
  outcome: Exclude<Outcome, { kind: 'slow' }>,
): UserError {
  const judge = `The judge at ${chatUrl(server)}`;
  if (outcome.kind === 'unreachable') {
    const reason = Object.hasOwn(REASONS, outcome.code) ? REASONS[outcome.code] : outcome.code;
    return new UserError(
      `${judge} could not be reached in ${TRIES} tries${reason ? ` (${reason})` : ''}. Check the address and that the server runs, ${KEPT}`,
    );
  }
  const { status, body } = outcome;
  const failed = (what: string): UserError => new UserError(`${judge} ${what}`);
  if (status === 401 || status === 403) {
    return failed(
      server.key === null
        ? `wants a key (status ${status}). Put it into the environment variable ${KEY_VARIABLE}.`
        : `refused the key (status ${status}). Set the environment variable ${KEY_VARIABLE} to one that is valid there.`,
    );
  }
  if (status === 404) {
    return failed(
      `knows no such address or no model "${server.model}" (status 404). Check what stands before and after the # of --judge; with Ollama, "ollama list" names the models.${quoteOf(body, server.key)}`,
    );
  }
  if (status === 429) {
    return failed(`takes no more questions for now (status 429). Wait a while, ${KEPT}`);
  }
  if (status >= 500 || status === 408) {
    return failed(
      `failed ${TRIES} times (status ${status}). Look at the server, ${KEPT}${quoteOf(body, server.key)}`,
    );
  }
  if (status >= 300 && status < 400) {
    return failed(
      `sends on to another address (status ${status}). Give --judge the address where it is.`,
    );
  }
  return failed(
    `did not accept the question (status ${status}). It must know the model "${server.model}" and structured output (response_format json_schema).${quoteOf(body, server.key)}`,
  );
}
