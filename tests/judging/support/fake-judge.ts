import type { Answer, Judge, Question } from '../../../src/judging/judge.ts';

/** A judge of the test's own, which records what it is asked. */
export function fakeJudge(
  answer: (question: Question) => Answer | null | Promise<Answer | null>,
  more: Partial<Judge> = {},
): Judge & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    name: 'a friend',
    id: 'friend',
    version: 1,
    atOnce: 1,
    asked,
    prepare: async () => undefined,
    charactersOf: ({ a, b }) => a.length + b.length,
    async ask(question) {
      asked.push(question);
      return answer(question);
    },
    ...more,
  };
}

export const yes: Answer = { holds: true, confidence: 0.9, reason: 'Both say it.' };
export const no: Answer = { holds: false, confidence: 0.8, reason: 'They do not.' };
