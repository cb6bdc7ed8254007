import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/judging/judge.ts';
import { createNliJudge, type TextPair } from '../../src/judging/nli-judge.ts';
import { type NliLabel, parseNliLabels } from '../../src/judging/nli-labels.ts';

type Shares = Record<NliLabel, number>;

const LABELS: readonly NliLabel[] = ['contradiction', 'neutral', 'entailment'];
const TEXTS = { a: 'Rinse the rice.', b: 'Never rinse rice.' };

/** What a judge answers whose model gives these probabilities, one way and the other. */
const answerOf = async (
  kind: Question['kind'],
  there: Shares,
  back: Shares = there,
  labels = LABELS,
): Promise<{ answer: Answer | null; asked: (readonly TextPair[])[] }> => {
  const asked: (readonly TextPair[])[] = [];
  const judge = createNliJudge(
    { name: 'models/nli', hash: 'abc', labels },
    {
      prepare: async () => undefined,
      async run(pairs) {
        asked.push(pairs);
        return [there, back].map((shares) => labels.map((label) => Math.log(shares[label]) + 5));
      },
    },
  );
  return { answer: await judge.ask({ kind, ...TEXTS }, new AbortController().signal), asked };
};

const shares = (entailment: number, contradiction: number): Shares => ({
  entailment,
  contradiction,
  neutral: 1 - entailment - contradiction,
});
const SAME = shares(0.9, 0.02);
const OPPOSITE = shares(0.03, 0.9);
const UNRELATED = shares(0.05, 0.05);

describe('the judge with a model of its own', () => {
  it.each([
    ['agrees', SAME, true],
    ['agrees', OPPOSITE, false],
    ['agrees', UNRELATED, false],
    ['disagrees', SAME, false],
    ['disagrees', OPPOSITE, true],
    ['disagrees', UNRELATED, false],
    ['qualifies', SAME, true],
    ['qualifies', OPPOSITE, false],
    ['qualifies', UNRELATED, true],
  ] as const)('on %s with %j: %s', async (kind, model, holds) => {
    const { answer } = await answerOf(kind, model);
    expect(answer?.holds).toBe(holds);
    expect(answer?.confidence).toBeGreaterThan(0.5);
    expect(answer?.confidence).toBeLessThanOrEqual(1);
  });

  it('asks both ways and takes the mean', async () => {
    const { answer, asked } = await answerOf('disagrees', shares(0.1, 0.8), shares(0.1, 0.4));
    expect(asked).toEqual([
      [
        [TEXTS.a, TEXTS.b],
        [TEXTS.b, TEXTS.a],
      ],
    ]);
    expect(answer?.holds).toBe(true);
    expect(answer?.confidence).toBeCloseTo(0.6);
  });

  it('takes for one advice what says a little more one way', async () => {
    const { answer } = await answerOf('agrees', shares(0.92, 0.02), shares(0.04, 0.02));
    expect(answer).toMatchObject({ holds: true });
  });

  it('reads the scores in the order of the labels', async () => {
    const { answer } = await answerOf('disagrees', OPPOSITE, OPPOSITE, [...LABELS].reverse());
    expect(answer?.holds).toBe(true);
  });

  it.each([[[]], [[[1, 2]]], [[[1, 2, Number.NaN]]]])(
    'has no answer where the model scores %j',
    async (rows) => {
      const runner = { prepare: async () => undefined, run: async () => rows };
      const judge = createNliJudge({ name: 'm', hash: 'h', labels: LABELS }, runner);
      const { signal } = new AbortController();
      expect(await judge.ask({ kind: 'agrees', ...TEXTS }, signal)).toBeNull();
    },
  );
});

describe('parseNliLabels', () => {
  const config = (...names: string[]) =>
    JSON.stringify({ id2label: Object.fromEntries(names.map((name, i) => [i, name])) });

  it.each([
    [
      ['entailment', 'neutral', 'contradiction'],
      ['entailment', 'neutral', 'contradiction'],
    ],
    [
      ['CONTRADICTION', 'ENTAILMENT', 'Neutral'],
      ['contradiction', 'entailment', 'neutral'],
    ],
    [
      ['neutral', 'Contradict', 'entail'],
      ['neutral', 'contradiction', 'entailment'],
    ],
  ])('knows %j in any order and case', (names, labels) => {
    expect(parseNliLabels(config(...names))).toEqual(labels);
  });

  it.each([
    ['two labels', config('entailment', 'not_entailment')],
    ['numbers', config('LABEL_0', 'LABEL_1', 'LABEL_2')],
    ['one twice', config('neutral', 'neutral', 'entailment')],
    ['one too many', config('entailment', 'neutral', 'contradiction', 'other')],
    ['no labels', '{}'],
    ['no JSON', 'id2label'],
  ])('refuses %s', (_what, text) => {
    expect(parseNliLabels(text)).toBeNull();
  });
});
