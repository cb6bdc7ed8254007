import { dot, nearest } from '../../language/vector.ts';
import type { CandidatePair } from '../../model/vectors.ts';
import { type Point, shareDeed } from '../point.ts';
import { overlap, type Rarity } from '../rarity.ts';
import type { Features } from './logistic.ts';

/** What tells whether two statements are about one matter, whatever they say of it. */
export const MATTER_FEATURES = [
  'text',
  'allWords',
  'sharedWords',
  'sameVerb',
  'section',
  'leadOfNearer',
  'leadOfFarther',
  'rankOfNearer',
  'rankOfFarther',
] as const;
export type MatterFeature = (typeof MATTER_FEATURES)[number];

/** How much of whole texts and of the nearest deeds goes into the closeness by which matches are ranked. */
const SHARE = { text: 0.55, gist: 0.45 };
const LAST_RANK = 10;
/** Rarity of shared words, summed; more of it tells no more. */
const MOST_SHARED = 15;

/** Two points and how near they are; both in the order of the pair's ids. */
export interface ComparedPair {
  readonly a: Point;
  readonly b: Point;
  readonly text: number;
  readonly gist: number;
  readonly closeness: number;
}

/** Compares the vectors of candidate pairs. */
export function comparePairs(
  candidates: readonly CandidatePair[],
  points: ReadonlyMap<string, Point>,
): ComparedPair[] {
  return candidates.flatMap((pair) => {
    const [a, b] = [points.get(pair.a), points.get(pair.b)];
    if (!a || !b) return [];
    const text = dot(a.vectors.text, b.vectors.text);
    const gist = nearest(a.vectors.deeds, b.vectors.deeds);
    return [{ a, b, text, gist, closeness: SHARE.text * text + SHARE.gist * gist }];
  });
}

/** The closenesses of each statement to all those of one source, the nearest first, by statement and source. */
function rankedCloseness(pairs: readonly ComparedPair[]): (from: Point, to: Point) => number[] {
  const lists = new Map<string, number[]>();
  const keyOf = (from: Point, to: Point) => `${from.statement.id} ${to.statement.source}`;
  for (const { a, b, closeness } of pairs) {
    for (const key of [keyOf(a, b), keyOf(b, a)]) {
      const list = lists.get(key);
      if (list) list.push(closeness);
      else lists.set(key, [closeness]);
    }
  }
  for (const list of lists.values()) list.sort((x, y) => y - x);
  return (from, to) => lists.get(keyOf(from, to)) ?? [];
}

/** How far a match is ahead of the next best, or behind the best, and how many are nearer. */
const standing = (list: readonly number[], closeness: number) => {
  const rank = list.findIndex((value) => value <= closeness);
  const rival = rank === 0 ? list[1] : list[0];
  return { lead: closeness - (rival ?? closeness - 0.1), rank: Math.min(LAST_RANK, rank) };
};

/**
 * Measures the features of every pair: a statement of wide scope is near to many of another source, but one match
 * says the same, so besides how near two are it counts whether each is the other's nearest.
 */
export function measureMatter(
  pairs: readonly ComparedPair[],
  rarity: Rarity,
): Features<MatterFeature>[] {
  const ranked = rankedCloseness(pairs);
  return pairs.map(({ a, b, text, closeness }) => {
    const [ofA, ofB] = [standing(ranked(a, b), closeness), standing(ranked(b, a), closeness)];
    const shared = [...a.textWords].filter((word) => b.textWords.has(word));
    // Statements of one source that share a section are no nearer for it.
    const foreign = a.statement.source !== b.statement.source;
    return {
      text,
      allWords: overlap(a.textWords, b.textWords, rarity),
      sharedWords: Math.min(
        MOST_SHARED,
        shared.reduce((sum, word) => sum + rarity(word), 0),
      ),
      sameVerb: shareDeed(a, b) ? 1 : 0,
      section: foreign ? dot(a.vectors.section, b.vectors.section) : 0,
      leadOfNearer: Math.max(ofA.lead, ofB.lead),
      leadOfFarther: Math.min(ofA.lead, ofB.lead),
      rankOfNearer: Math.min(ofA.rank, ofB.rank),
      rankOfFarther: Math.max(ofA.rank, ofB.rank),
    };
  });
}
