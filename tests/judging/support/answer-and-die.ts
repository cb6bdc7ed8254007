/** Answers two of four questions and is killed at the third: `answer-and-die.ts CACHE`. */
import process from 'node:process';
import { openAnswerCache } from '../../../src/judging/answer-cache.ts';
import { askAll } from '../../../src/judging/ask-all.ts';
import { fakeJudge, yes } from './fake-judge.ts';

const [folder = ''] = process.argv.slice(2);
const judge = fakeJudge(({ b }) => {
  if (b === 'Advice 3.') process.kill(process.pid, 'SIGKILL');
  return yes;
});
const answers = openAnswerCache(folder, judge);
const questions = [1, 2, 3, 4].map((n) => ({
  kind: 'agrees' as const,
  a: 'Oil the chain.',
  b: `Advice ${n}.`,
}));
await askAll(judge, questions, (question, answer) => {
  if (answer) answers.keep(question, answer);
});
