import { describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../src/judging/answer-cache.ts';
import type { Judge, JudgingPlan } from '../../src/judging/judge.ts';
import { judgeRelations } from '../../src/judging/judge-relations.ts';
import type { Relation } from '../../src/model/relation.ts';
import { tempFolder } from '../cli/support/harness.ts';
import { inWords, relationOf } from '../relations/relation-of.ts';
import { statementOf } from '../statements/statement-of.ts';
import { fakeJudge, no, yes } from './support/fake-judge.ts';

const statements = ['Oil the chain.', 'Feed the cat.', 'Water the beds.', 'Cut the hedge.'].map(
  (text, i) => ({ ...statementOf(text), id: `s${i + 1}` }),
);
const relations = [
  relationOf('s1', 'agrees', 's2', 0.5),
  relationOf('s1', 'disagrees', 's3', 0.5),
  relationOf('s2', 'qualifies', 's4', 0.5),
];

const run = async (
  judge: Judge,
  more: {
    folder?: string;
    given?: readonly Relation[];
    isDecided?: (relation: Relation) => boolean;
  } = {},
) => {
  const plans: JudgingPlan[] = [];
  const steps: string[] = [];
  const judged = await judgeRelations(more.given ?? relations, statements, {
    judge,
    answers: openAnswerCache(more.folder ?? tempFolder(), judge),
    isDecided: more.isDecided ?? (() => false),
    onPlan: (plan) => {
      plans.push(plan);
      steps.push('plan');
    },
    onAsked: (done, total) => steps.push(`${done} of ${total}`),
  });
  return { ...judged, plans, steps };
};

describe('judgeRelations', () => {
  it('keeps what is confirmed, drops what is rejected, leaves what is not answered', async () => {
    const answers = { agrees: yes, disagrees: no, qualifies: null };
    const { relations: judged, tally } = await run(fakeJudge(({ kind }) => answers[kind]));
    expect(inWords(judged)).toEqual(['s1 agrees s2 0.7', 's2 qualifies s4 0.5']);
    expect(judged[1]).toEqual(relations[2]);
    expect(tally).toEqual({ confirmed: 1, rejected: 1, unanswered: 1 });
  });

  it('asks with the texts of the statements, after it has said what it will ask', async () => {
    const judge = fakeJudge(() => yes);
    const { plans, steps } = await run(judge);
    expect(judge.asked[1]).toEqual({
      kind: 'disagrees',
      a: 'Oil the chain.',
      b: 'Water the beds.',
    });
    const characters = judge.asked.reduce((sum, { a, b }) => sum + a.length + b.length, 0);
    const tokens = Math.ceil(characters / 4);
    expect(plans).toEqual([{ judge: 'a friend', asked: 3, known: 0, tokens }]);
    expect(steps).toEqual(['plan', '0 of 3', '1 of 3', '2 of 3', '3 of 3']);
  });

  it('asks nothing in a second run, and comes to the same', async () => {
    const folder = tempFolder();
    const first = await run(
      fakeJudge(({ kind }) => (kind === 'agrees' ? yes : no)),
      { folder },
    );
    const judge = fakeJudge(() => null);
    const second = await run(judge, { folder });
    expect(judge.asked).toEqual([]);
    expect(second.relations).toEqual(first.relations);
    expect(second.tally).toEqual(first.tally);
    expect(second.plans).toEqual([{ judge: 'a friend', asked: 0, known: 3, tokens: 0 }]);
    expect(second.steps).toEqual(['plan']);
  });

  it('asks again what was left unanswered, and that alone', async () => {
    const folder = tempFolder();
    await run(
      fakeJudge(({ kind }) => (kind === 'agrees' ? null : yes)),
      { folder },
    );
    const judge = fakeJudge(() => yes);
    const { plans } = await run(judge, { folder });
    expect(judge.asked.map(({ kind }) => kind)).toEqual(['agrees']);
    expect(plans).toMatchObject([{ asked: 1, known: 2 }]);
  });

  it('asks once where two pairs have the same texts', async () => {
    const copy = { ...relationOf('s1', 'agrees', 's5', 0.5) };
    const judge = fakeJudge(() => yes);
    const folder = tempFolder();
    const { tally } = await judgeRelations(
      [relationOf('s1', 'agrees', 's2', 0.5), copy],
      [...statements, { ...statementOf('Feed the cat.'), id: 's5' }],
      {
        judge,
        answers: openAnswerCache(folder, judge),
        isDecided: () => false,
        onPlan: () => undefined,
        onAsked: () => undefined,
      },
    );
    expect(judge.asked).toHaveLength(1);
    expect(tally.confirmed).toBe(2);
  });

  it('leaves alone what a person decided on', async () => {
    const judge = fakeJudge(() => no);
    const { relations: judged, tally } = await run(judge, { isDecided: ({ b }) => b === 's3' });
    expect(judged).toEqual([relations[1]]);
    expect(judge.asked).toHaveLength(2);
    expect(tally).toEqual({ confirmed: 0, rejected: 2, unanswered: 0 });
  });

  it('keeps the answers that came before a failure', async () => {
    const folder = tempFolder();
    const failing = fakeJudge(({ kind }) => {
      if (kind === 'qualifies') throw new Error('gone');
      return yes;
    });
    await expect(run(failing, { folder })).rejects.toThrow('gone');
    const { plans } = await run(
      fakeJudge(() => yes),
      { folder },
    );
    expect(plans).toMatchObject([{ asked: 1, known: 2 }]);
  });

  it('has nothing to ask where nothing was found', async () => {
    const { plans, tally } = await run(
      fakeJudge(() => yes),
      { given: [] },
    );
    expect(plans).toMatchObject([{ asked: 0, known: 0 }]);
    expect(tally).toEqual({ confirmed: 0, rejected: 0, unanswered: 0 });
  });
});
