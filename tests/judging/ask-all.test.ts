import { describe, expect, it } from 'vitest';
import { askAll } from '../../src/judging/ask-all.ts';
import type { Question } from '../../src/judging/judge.ts';
import { fakeJudge, yes } from './support/fake-judge.ts';

const questions: Question[] = Array.from({ length: 9 }, (_, i) => ({
  kind: 'agrees',
  a: `a${i}`,
  b: `b${i}`,
}));
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('askAll', () => {
  it('asks each question once, and never more at one time than the judge takes', async () => {
    let [open, most] = [0, 0];
    const judge = fakeJudge(
      async () => {
        open += 1;
        most = Math.max(most, open);
        await turn();
        open -= 1;
        return yes;
      },
      { atOnce: 4 },
    );
    const answered: Question[] = [];
    await askAll(judge, questions, (question) => answered.push(question));
    expect(most).toBe(4);
    expect(judge.asked).toEqual(questions);
    expect(answered.map(({ a }) => a).sort()).toEqual(questions.map(({ a }) => a));
  });

  it('gives up what is under way when one fails, asks no further, and tells the first failure', async () => {
    const ended: string[] = [];
    const judge = fakeJudge(() => null, {
      atOnce: 3,
      ask: ({ a }, signal) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => {
            ended.push(a);
            reject(new Error('given up'));
          });
          if (a === 'a0') resolve(yes);
          if (a === 'a2') reject(new Error('no such model'));
        }),
    });
    const answered: string[] = [];
    const asking = askAll(judge, questions, ({ a }) => answered.push(a));
    await expect(asking).rejects.toThrow('no such model');
    expect(answered).toEqual(['a0']);
    expect(ended).toContain('a1');
    expect(ended).not.toContain('a5');
  });

  it('has nothing to do without questions', async () => {
    const judge = fakeJudge(() => yes);
    await askAll(judge, [], () => undefined);
    expect(judge.asked).toEqual([]);
  });
});
