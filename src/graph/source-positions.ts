import type { Position, Recommendation } from '../model/recommendation.ts';
import { keys } from './keys.ts';

/**
 * The side each source takes as a whole: one that both advises and denies, or anywhere supports only under a
 * condition, is qualified. Lists of source keys, in the order of the documents.
 */
export function sourcePositions(
  { members }: Recommendation,
  sourceOf: (statement: string) => string | undefined,
  order: readonly string[],
): Record<Position, string[]> {
  const said = new Map<string, Set<Position>>();
  for (const { statement, position } of members) {
    const source = sourceOf(statement);
    if (source !== undefined) said.set(source, (said.get(source) ?? new Set()).add(position));
  }
  const sides: Record<Position, string[]> = { for: [], against: [], qualified: [] };
  for (const source of order) {
    const positions = said.get(source);
    if (!positions) continue;
    const torn = positions.has('against') && positions.size > 1;
    if (torn || positions.has('qualified')) sides.qualified.push(keys.source(source));
    else sides[positions.has('against') ? 'against' : 'for'].push(keys.source(source));
  }
  return sides;
}
