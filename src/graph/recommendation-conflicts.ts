import type { Analysis } from '../model/analysis.ts';
import type { Relation } from '../model/relation.ts';

/** A conflict between two recommendations: the surest of the disagreements it stands on, and all of them. */
export interface RecommendationConflict {
  readonly a: string;
  readonly b: string;
  readonly surest: Relation;
  readonly relations: readonly Relation[];
}

/** Disagreements between statements of different recommendations, gathered; ids ascending within a pair. */
export function recommendationConflicts({
  recommendations,
  relations,
}: Analysis): RecommendationConflict[] {
  const home = new Map<string, string>();
  for (const { id, members } of recommendations)
    for (const { statement } of members) home.set(statement, id);
  const conflicts = new Map<string, RecommendationConflict>();
  for (const relation of relations) {
    if (relation.kind !== 'disagrees') continue;
    const [first, second] = [home.get(relation.a), home.get(relation.b)];
    if (first === undefined || second === undefined || first === second) continue;
    const [a, b] = first < second ? [first, second] : [second, first];
    const known = conflicts.get(`${a} ${b}`);
    const surest =
      known && known.surest.confidence >= relation.confidence ? known.surest : relation;
    conflicts.set(`${a} ${b}`, {
      a,
      b,
      surest,
      relations: [...(known?.relations ?? []), relation],
    });
  }
  return [...conflicts.values()];
}
