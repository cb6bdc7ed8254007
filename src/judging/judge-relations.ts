import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { AnswerStore } from './answer-cache.ts';
import { applyAnswer } from './apply-answer.ts';
import { askAll } from './ask-all.ts';
import type { Judge, JudgingPlan, JudgingTally, Question } from './judge.ts';

/** A token of English has about four characters. */
const CHARACTERS_A_TOKEN = 4;

/** How relations are judged. */
export interface JudgingOptions {
  readonly judge: Judge;
  readonly answers: AnswerStore;
  /** Relations that a person decided on: they are not asked about. */
  readonly isDecided: (relation: Relation) => boolean;
  /** Told once, before anything is asked. */
  readonly onPlan: (plan: JudgingPlan) => void;
  /** Both count questions. */
  readonly onAsked: (done: number, total: number) => void;
}

/** The relations after judging, and how many of them fared how. */
export interface JudgedRelations {
  readonly relations: readonly Relation[];
  readonly tally: JudgingTally;
}

/**
 * Asks the judge about every relation: what it confirms gets surer, what it rejects is dropped, what it gives no
 * usable answer on stays as it was. It never adds one.
 * @param statements those that the relations are between
 * @throws {UserError} when the judge cannot be asked on; answers that came are kept
 */
export async function judgeRelations(
  relations: readonly Relation[],
  statements: readonly Statement[],
  { judge, answers, isDecided, onPlan, onAsked }: JudgingOptions,
): Promise<JudgedRelations> {
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  const questionOf = ({ kind, a, b }: Relation): Question => ({
    kind,
    a: texts.get(a) ?? '',
    b: texts.get(b) ?? '',
  });
  const open = relations.filter((relation) => !isDecided(relation));
  // Near copies among the articles ask the same again.
  const questions = new Map(
    open.map(questionOf).map((question) => [answers.keyOf(question), question]),
  );
  const missing = [...questions.values()].filter((question) => answers.find(question) === null);
  const characters = missing.reduce((sum, question) => sum + judge.charactersOf(question), 0);
  onPlan({
    judge: judge.name,
    asked: missing.length,
    known: questions.size - missing.length,
    tokens: Math.ceil(characters / CHARACTERS_A_TOKEN),
  });

  let done = 0;
  if (missing.length > 0) onAsked(done, missing.length);
  await askAll(judge, missing, (question, answer) => {
    if (answer) answers.keep(question, answer);
    done += 1;
    onAsked(done, missing.length);
  });

  const tally = { confirmed: 0, rejected: 0, unanswered: 0 };
  const judged = relations.flatMap((relation) => {
    if (isDecided(relation)) return [relation];
    const answer = answers.find(questionOf(relation));
    if (!answer) {
      tally.unanswered += 1;
      return [relation];
    }
    const confirmed = applyAnswer(relation, answer);
    tally[confirmed ? 'confirmed' : 'rejected'] += 1;
    return confirmed ? [confirmed] : [];
  });
  return { relations: judged, tally };
}
