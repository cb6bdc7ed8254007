import { dot, nearest } from '../language/vector.ts';
import { type Point, shareDeed } from './point.ts';
import { overlap, type Rarity } from './rarity.ts';

/** How much two statements have in common; cosines from −1 to 1, overlaps and `matter` from 0 to 1. */
export interface Likeness {
  readonly text: number;
  readonly gist: number;
  /** Largest overlap of the words of any deed of one with any of the other, weighted by rarity. */
  readonly words: number;
  /** The same verb, or one that does much the same. */
  readonly sameVerb: boolean;
  /** How likely both are about one matter, whatever they say of it. */
  readonly matter: number;
}

/**
 * Weights of a logistic score. Their proportions are what a fit on two of the three development sets gave for
 * the third (average precision .36 on prose against .20 for closeness alone); the bias puts one half where
 * about every second pair was judged to be about one matter.
 */
const WEIGHTS = {
  text: 3.4,
  gist: 2.6,
  words: 2.8,
  allWords: 1,
  sameVerb: 0.7,
  section: 1.4,
  bias: -3.9,
};

/** Statements of one source that share a section are no nearer for it. */
const sectionLikeness = (a: Point, b: Point): number =>
  a.statement.source === b.statement.source
    ? 0
    : Math.max(0, dot(a.vectors.section, b.vectors.section));

/** Compares two statements; says nothing yet of what they say about the matter. */
export function measureLikeness(a: Point, b: Point, rarity: Rarity): Likeness {
  const text = dot(a.vectors.text, b.vectors.text);
  const gist = nearest(a.vectors.deeds, b.vectors.deeds);
  const words = Math.max(
    0,
    ...a.deedWords.flatMap((deed) => b.deedWords.map((other) => overlap(deed, other, rarity))),
  );
  const sameVerb = shareDeed(a, b);
  const sum =
    WEIGHTS.text * text +
    WEIGHTS.gist * gist +
    WEIGHTS.words * words +
    WEIGHTS.allWords * overlap(a.textWords, b.textWords, rarity) +
    WEIGHTS.section * sectionLikeness(a, b) +
    (sameVerb ? WEIGHTS.sameVerb : 0) +
    WEIGHTS.bias;
  return { text, gist, words, sameVerb, matter: 1 / (1 + Math.exp(-sum)) };
}
