import type { RelationKind } from '../model/relation.ts';
import type { Answer, Judge, Question } from './judge.ts';
import type { NliLabel } from './nli-labels.ts';

/** A text and what may or may not follow from it. */
export type TextPair = readonly [premise: string, hypothesis: string];

/** Runs a cross-encoder; tests put their own in. */
export interface PairRunner {
  /** @throws {UserError} when what it runs on is not installed */
  prepare(): Promise<void>;
  /**
   * @returns for each pair one score a label, in the model's order, before they are made probabilities
   * @throws {UserError} when the model cannot be used
   */
  run(pairs: readonly TextPair[]): Promise<readonly (readonly number[])[]>;
}

/** A model of natural language inference. */
export interface NliModel {
  /** What to call it before the user. */
  readonly name: string;
  /** Of its content. */
  readonly hash: string;
  readonly labels: readonly NliLabel[];
}

/** Raised with every change of the reading below. */
const VERSION = 1;
/** From which probability on two statements contradict each other: likelier than all else. */
export const CONTRADICTS = 0.5;
/** Lower, as the mean of both ways is halved where one statement says a little more than the other. */
export const ENTAILS = 0.4;

const toProbabilities = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** The mean probability of a label over both ways of reading a pair. */
type Means = Readonly<Record<NliLabel, number>>;

const VERDICTS: Readonly<Record<RelationKind, (means: Means) => Answer>> = {
  agrees: ({ entailment }) => ({
    holds: entailment >= ENTAILS,
    confidence: entailment >= ENTAILS ? entailment : 1 - entailment,
    reason: 'one follows from the other',
  }),
  disagrees: ({ contradiction }) => ({
    holds: contradiction >= CONTRADICTS,
    confidence: Math.max(contradiction, 1 - contradiction),
    reason: 'the two contradict each other',
  }),
  qualifies: ({ contradiction }) => ({
    holds: contradiction < CONTRADICTS,
    confidence: Math.max(contradiction, 1 - contradiction),
    reason: 'the two do not contradict each other',
  }),
};

/** A judge that runs on this machine: a cross-encoder asked both ways, whether `b` follows from `a` and `a` from `b`. */
export function createNliJudge({ name, hash, labels }: NliModel, runner: PairRunner): Judge {
  const meansOf = (rows: readonly (readonly number[])[]): Means | null => {
    const isWhole = rows.every((row) => row.length === labels.length && row.every(Number.isFinite));
    if (rows.length === 0 || !isWhole) return null;
    const probabilities = rows.map(toProbabilities);
    const mean = (label: NliLabel): number => {
      const at = labels.indexOf(label);
      return probabilities.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    };
    return {
      entailment: mean('entailment'),
      neutral: mean('neutral'),
      contradiction: mean('contradiction'),
    };
  };
  return {
    name,
    id: `nli ${hash}`,
    version: VERSION,
    atOnce: 1,
    prepare: () => runner.prepare(),
    charactersOf: ({ a, b }: Question) => 2 * (a.length + b.length),
    async ask({ kind, a, b }) {
      const means = meansOf(
        await runner.run([
          [a, b],
          [b, a],
        ]),
      );
      return means && VERDICTS[kind](means);
    },
  };
}
