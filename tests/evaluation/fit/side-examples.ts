import { dot, nearest } from '../../../src/language/vector.ts';
import { type Point, toPoint } from '../../../src/relations/point.ts';
import { measureRarity } from '../../../src/relations/rarity.ts';
import type { ComparedPair } from '../../../src/relations/scores/matter-features.ts';
import { compareSides, type SideFeature } from '../../../src/relations/scores/side-features.ts';
import { extractStatements } from '../../../src/statements/extract-statements.ts';
import { sentenceOf } from '../../statements/sentence-of.ts';
import { type AnalysedSubject, labelledRelation } from '../data/analyse.ts';
import { type Issue, type PairOrigin, pairsOf } from '../data/issues.ts';
import type { Example } from './logistic-regression.ts';
import { pointsOf } from './matter-examples.ts';

/**
 * How much a pair counts. Articles in plain words are what the program mostly reads; pairs of two authors on an issue
 * share so little that their words tell nothing of sides.
 */
const WEIGHT: Readonly<Record<PairOrigin | 'plain' | 'literary', number>> = {
  plain: 3,
  literary: 1,
  same: 0.3,
  flip: 0.3,
  authors: 0,
  qualified: 0,
  near: 0,
};

/** Cosine of rewordings and opposites that share most of their words (median, measured on the issues). */
const NEAR = 0.6;
const NO_VECTORS = { text: new Float32Array(), deeds: [], section: new Float32Array() };

/** A sentence that stands alone, made ready for comparison; `null` where it is not found to be advice. */
export function pointOfSentence(text: string): Point | null {
  const sentence = sentenceOf(text);
  const document = { id: 'alone', path: 'alone.md', format: 'markdown', text, sha256: '' } as const;
  const [statement] = extractStatements(document, [sentence]);
  return statement ? toPoint(statement, NO_VECTORS) : null;
}

/** Two points compared by their vectors; sentences that stand alone have none, and are as near as rewordings are. */
function pairOf(a: Point, b: Point): ComparedPair {
  const known = a.vectors.text.length > 0 && b.vectors.text.length > 0;
  const text = known ? dot(a.vectors.text, b.vectors.text) : NEAR;
  const gist = known ? nearest(a.vectors.deeds, b.vectors.deeds) : NEAR;
  return { a, b, text, gist, closeness: text };
}

/** Pairs of the issues of one subject on which both sides or one side was taken. */
export function issueExamples(issues: readonly Issue[]): Example<SideFeature>[] {
  const pairs = issues.flatMap(pairsOf).filter(({ origin }) => WEIGHT[origin] > 0);
  const texts = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const points = new Map(texts.map((text) => [text, pointOfSentence(text)]));
  const rarity = measureRarity([...points.values()].filter((point) => point !== null));
  return pairs.flatMap(({ a, b, kind, origin }) => {
    const [first, second] = [points.get(a), points.get(b)];
    if (!first || !second) return [];
    const features = compareSides(pairOf(first, second), rarity);
    return [{ features, holds: kind === 'disagrees', weight: WEIGHT[origin] }];
  });
}

/** Pairs of the articles on one subject that agree or disagree by their labels. */
export function articleExamples(analysed: AnalysedSubject): Example<SideFeature>[] {
  const points = [...pointsOf(analysed).values()];
  const rarity = measureRarity(points);
  return points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => {
      if (a.statement.source === b.statement.source) return [];
      const relation = labelledRelation(analysed, a.statement, b.statement);
      if (!relation || relation.kind === 'qualifies') return [];
      const holds = relation.kind === 'disagrees';
      const features = compareSides(pairOf(a, b), rarity);
      return [{ features, holds, weight: WEIGHT[analysed.subject.voice] }];
    }),
  );
}
