import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Judge, Question } from './judge.ts';
import { answerSchema } from './parse-answer.ts';

/** What is known of questions; two of the same kind and texts are one. */
export interface AnswerStore {
  keyOf(question: Question): string;
  find(question: Question): Answer | null;
  keep(question: Question, answer: Answer): void;
}

const FILE = 'judge-answers.jsonl';
const lineSchema = answerSchema.extend({ key: z.string() });

const parseLine = (line: string): [string, Answer] | null => {
  try {
    const { key, ...answer } = lineSchema.parse(JSON.parse(line));
    return [key, answer];
  } catch {
    return null;
  }
};

const readLines = (path: string): string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    // No cache yet, or one that cannot be read: the questions are asked again.
    return [];
  }
};

/**
 * The answers of one judge that are kept in `cacheDir`, one line each, found by the hash of judge, kind and texts.
 * A line is appended as soon as its answer is there, so that a run that is cut short loses no answer that came and
 * leaves at most one broken last line, which is passed over. A cache that cannot be written costs time, never the run.
 */
export function openAnswerCache(
  cacheDir: string,
  { id, version }: Pick<Judge, 'id' | 'version'>,
): AnswerStore {
  const path = join(cacheDir, FILE);
  const known = new Map<string, Answer>();
  for (const line of readLines(path)) {
    const entry = parseLine(line);
    if (entry) known.set(...entry);
  }
  // Behind a line that was cut short, a new one starts on its own.
  let before = '\n';
  const keyOf = ({ kind, a, b }: Question): string =>
    createHash('sha256')
      .update(JSON.stringify([id, version, kind, a, b]))
      .digest('base64url');
  return {
    keyOf,
    find: (question) => known.get(keyOf(question)) ?? null,
    keep(question, answer) {
      const key = keyOf(question);
      known.set(key, answer);
      try {
        mkdirSync(cacheDir, { recursive: true });
        appendFileSync(path, `${before}${JSON.stringify({ key, ...answer })}\n`);
        before = '';
      } catch {
        // The answer is used all the same; the next run asks again.
      }
    },
  };
}
