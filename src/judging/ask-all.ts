import type { Answer, Judge, Question } from './judge.ts';

/** Told of each answer as it comes, in whatever order they come. */
export type OnAnswer = (question: Question, answer: Answer | null) => void;

/**
 * Asks all questions, as many at one time as the judge takes.
 * @throws what the first question that failed threw; those under way are then given up
 */
export async function askAll(
  judge: Judge,
  questions: readonly Question[],
  onAnswer: OnAnswer,
): Promise<void> {
  const stop = new AbortController();
  const left = questions.values();
  let failure: unknown = null;
  const work = async (): Promise<void> => {
    for (const question of left) {
      onAnswer(question, await judge.ask(question, stop.signal));
      if (stop.signal.aborted) return;
    }
  };
  const worker = (): Promise<void> =>
    work().catch((error: unknown) => {
      failure ??= error;
      stop.abort();
    });
  await Promise.all(Array.from({ length: Math.min(judge.atOnce, questions.length) }, worker));
  if (failure !== null) throw failure;
}
