import { setTimeout as wait } from 'node:timers/promises';

/** A clock and a way to wait; tests put their own in. */
export interface Timing {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

export const systemTiming: Timing = {
  now: Date.now,
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
};

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds for one try. */
  readonly timeLimit: number;
}

/** What came of it: an answer of whatever status, none within the time limit, or none at all (a code of the system). */
export type Outcome =
  | { readonly kind: 'reply'; readonly status: number; readonly body: string }
  | { readonly kind: 'slow' }
  | { readonly kind: 'unreachable'; readonly code: string };

/** How often a request is sent in all when the trouble may pass. */
export const TRIES = 4;
/** The wait before the second try; each further one is twice as long. */
const FIRST_WAIT_MS = 1000;
/** The longest wait that a server can ask for. */
const LONGEST_WAIT_MS = 60_000;

const mayPass = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** How long a server wants to be left alone: seconds or a date. */
const askedWait = (retryAfter: string | null, now: number): number => {
  if (retryAfter === null) return 0;
  const seconds = Number(retryAfter);
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1000;
  return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), LONGEST_WAIT_MS);
};

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
};

/** One try, with the wait that the server asked for. */
const tryOnce = async (
  { url, headers, body, timeLimit }: Post,
  now: () => number,
  signal: AbortSignal,
): Promise<Outcome & { readonly wait: number }> => {
  const limit = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      // Followed, a redirect would carry texts to a server that the user did not name.
      redirect: 'manual',
      signal: AbortSignal.any([signal, limit]),
    });
    const text = await response.text();
    const pause = askedWait(response.headers.get('retry-after'), now());
    return { kind: 'reply', status: response.status, body: text, wait: pause };
  } catch (error) {
    if (signal.aborted) throw error;
    if (limit.aborted) return { kind: 'slow', wait: 0 };
    return { kind: 'unreachable', code: codeOf(error), wait: 0 };
  }
};

/**
 * Posts, and posts again after a growing wait when the trouble may pass: too many requests, a fault of the server,
 * no connection. A request over the time limit is not sent again: it would only be as slow once more.
 * @throws when `signal` ends it
 */
export async function post(request: Post, timing: Timing, signal: AbortSignal): Promise<Outcome> {
  for (let tried = 1; ; tried += 1) {
    const { wait: asked, ...outcome } = await tryOnce(request, timing.now, signal);
    const passes = outcome.kind === 'reply' ? mayPass(outcome.status) : outcome.kind !== 'slow';
    if (!passes || tried === TRIES) return outcome;
    await timing.sleep(Math.max(asked, FIRST_WAIT_MS * 2 ** (tried - 1)), signal);
  }
}
