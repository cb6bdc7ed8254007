import type { Score } from './score.ts';
import { atLeast, atMost, type Target } from './target.ts';

/** The evaluation sets of ../shared. */
export type SetName = 'articles' | 'git' | 'wfh';

interface Figure {
  readonly set: SetName;
  readonly words: string;
  /** 0 to 1; `null` where it is not defined. */
  readonly of: (score: Score) => number | null | undefined;
  readonly target: Target | null;
}

/** Labelled pairs of either list for which the opposite was found. */
const flippedOf = ({ agree, disagree }: Score): number | null => {
  const pairs = (agree?.pairs ?? 0) + (disagree?.pairs ?? 0);
  return pairs === 0 ? null : ((agree?.flipped ?? 0) + (disagree?.flipped ?? 0)) / pairs;
};

const listedOf = ({ disagreePredicted: found }: Score): number | null =>
  found && found.edges > 0 ? found.listed / found.edges : null;

const figure = (
  set: SetName,
  words: string,
  of: Figure['of'],
  target: Target | null = null,
): Figure => ({ set, words, of, target });

/** What is told of each set, with what is to be reached. */
const FIGURES: readonly Figure[] = [
  figure('articles', 'advice: precision', (s) => s.extraction?.precision, atLeast(0.9)),
  figure('articles', 'advice: recall', (s) => s.extraction?.recall, atLeast(0.9)),
  figure('articles', 'agreements: recall', (s) => s.positions?.agreeRecall, atLeast(0.85)),
  figure('articles', 'clear conflicts: recall', (s) => s.positions?.mustDisagreeRecall, atLeast(1)),
  figure('git', 'agreements: recall', (s) => s.agree?.recall, atLeast(0.65)),
  figure('git', 'conflicts: recall', (s) => s.disagree?.recall, atLeast(0.6)),
  figure('git', 'conflicts found that are listed', listedOf),
  figure('git', 'flipped', flippedOf, atMost(0.08)),
  figure('wfh', 'sampled advice: precision', (s) => s.sampledAdvice?.precision),
  figure('wfh', 'sampled advice: recall', (s) => s.sampledAdvice?.recall),
  figure('wfh', 'sampled advice: F1', (s) => s.sampledAdvice?.f1, atLeast(0.8)),
  figure('wfh', 'agreements: recall', (s) => s.agree?.recall, atLeast(0.6)),
  figure('wfh', 'conflicts: recall', (s) => s.disagree?.recall, atLeast(0.4)),
  figure('wfh', 'conflicts found that are listed', listedOf),
  figure('wfh', 'flipped', flippedOf, atMost(0.08)),
];

/** The figures of one set, in the order they are told. */
export const figuresOf = (
  set: SetName,
  score: Score,
): { words: string; value: number | null; target: Target | null }[] =>
  FIGURES.filter((one) => one.set === set).map(({ words, of, target }) => ({
    words,
    value: of(score) ?? null,
    target,
  }));
