import { z } from 'zod';
import { type ChatServer, chatFailure, chatUrl, notAChatServer } from './chat-failure.ts';
import type { Judge } from './judge.ts';
import { parseAnswer } from './parse-answer.ts';
import { type Outcome, post, systemTiming, type Timing } from './post.ts';
import { ANSWER_FORMAT, askAgain, type Message, PROMPT_VERSION, toMessages } from './prompt.ts';

/** Enough to keep a server busy, few enough for one on the same machine. */
const AT_ONCE = 4;
/** For one request; a model on a processor alone takes its time, more so with four at once. */
const TIME_LIMIT_MS = 120_000;
/** How often it is asked again after an answer that is none. */
const RETRIES = 2;

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
});

/** What the model wrote; `null` when the body is not that of a chat server. */
const contentOf = (body: string): string | null => {
  try {
    return replySchema.parse(JSON.parse(body)).choices[0]?.message.content ?? '';
  } catch {
    return null;
  }
};

/** How long and by which clock a chat server is waited for. */
export interface Patience {
  readonly timing: Timing;
  /** Milliseconds for one request. */
  readonly timeLimit: number;
}

/** A judge behind any server that speaks the chat format of OpenAI, on this machine or elsewhere. */
export function createChatJudge(
  server: ChatServer,
  { timing, timeLimit }: Patience = { timing: systemTiming, timeLimit: TIME_LIMIT_MS },
): Judge {
  const { base, model, key } = server;
  const send = (messages: readonly Message[], signal: AbortSignal): Promise<Outcome> => {
    const body = { model, messages, temperature: 0, response_format: ANSWER_FORMAT };
    const headers = {
      'Content-Type': 'application/json',
      ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
    };
    return post(
      { url: chatUrl(server), headers, body: JSON.stringify(body), timeLimit },
      timing,
      signal,
    );
  };
  return {
    name: `${base}#${model}`,
    id: `chat ${base}#${model}`,
    version: PROMPT_VERSION,
    atOnce: AT_ONCE,
    prepare: async () => undefined,
    charactersOf: (question) =>
      toMessages(question).reduce((sum, { content }) => sum + content.length, 0),
    async ask(question, signal) {
      let messages = toMessages(question);
      for (let tried = 0; tried <= RETRIES; tried += 1) {
        const outcome = await send(messages, signal);
        if (outcome.kind === 'slow') return null;
        if (outcome.kind === 'unreachable' || outcome.status >= 300)
          throw chatFailure(server, outcome);
        const content = contentOf(outcome.body);
        if (content === null) throw notAChatServer(server);
        const answer = parseAnswer(content);
        if (answer) return answer;
        messages = askAgain(question, content);
      }
      return null;
    },
  };
}
