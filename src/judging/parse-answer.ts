import { z } from 'zod';
import type { Answer } from './judge.ts';
import { plainWords } from './plain-words.ts';

/** More than any sentence needs; what lies behind it is not kept. */
const LONGEST_KEPT = 400;

/** What an answer must hold; further keys are passed over. */
export const answerSchema = z.object({
  holds: z.boolean(),
  confidence: z.number().min(0).max(1),
  reason: z.string().transform((reason) => plainWords(reason, LONGEST_KEPT)),
});

/** The JSON in what a model wrote: some think aloud before it, some put it into a fence. */
const jsonIn = (content: string): string => {
  const said = content.replace(/^[\s\S]*<\/think>/, '');
  return said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1);
};

/** Reads what a model wrote; `null` when it is no answer of the form asked for. */
export function parseAnswer(content: string): Answer | null {
  let value: unknown;
  try {
    value = JSON.parse(jsonIn(content));
  } catch {
    return null;
  }
  return answerSchema.safeParse(value).data ?? null;
}
