import { toPoint } from '../../../src/relations/point.ts';
import { measureRarity } from '../../../src/relations/rarity.ts';
import {
  comparePairs,
  type MatterFeature,
  measureMatter,
} from '../../../src/relations/scores/matter-features.ts';
import { type AnalysedSubject, labelledRelation } from '../data/analyse.ts';
import type { Example } from './logistic-regression.ts';

/** The points of a subject's statements by id. */
export const pointsOf = ({ statements, vectors }: AnalysedSubject) =>
  new Map(
    statements.flatMap((statement) => {
      const own = vectors.get(statement.id);
      return own ? [[statement.id, toPoint(statement, own)] as const] : [];
    }),
  );

/** Every candidate pair of two articles: related by its labels, or not. */
export function matterExamples(analysed: AnalysedSubject): Example<MatterFeature>[] {
  const points = pointsOf(analysed);
  const pairs = comparePairs(analysed.candidates, points).filter(
    ({ a, b }) => a.statement.source !== b.statement.source,
  );
  const features = measureMatter(pairs, measureRarity([...points.values()]));
  return pairs.flatMap(({ a, b }, i) => {
    const own = features[i];
    const holds = labelledRelation(analysed, a.statement, b.statement) !== null;
    return own ? [{ features: own, holds, weight: 1 }] : [];
  });
}
