import type { PublishedEdge, PublishedNode } from '../format/schema.ts';
import type { Analysis } from '../model/analysis.ts';
import { keys } from './keys.ts';
import { layOut } from './layout.ts';

/** Radius of a node by its type, in the layout's units. */
const RADIUS: Record<PublishedNode['attributes']['type'], number> = {
  source: 12,
  theme: 16,
  statement: 5,
  recommendation: 14,
};

/** How strongly an edge pulls its ends together, 0 to 1. */
const PULL: Record<PublishedEdge['attributes']['type'], number> = {
  takesPosition: 0.5,
  about: 0.01,
  says: 0.01,
  agrees: 0.02,
  disagrees: 0.02,
  qualifies: 0.02,
  conflictsWith: 0.15,
};
/** Recommendations gather around their first theme, so that a reader finds them by what they are about. */
const PULL_OF_THEME = 0.5;

/** A place for every node; the same graph always gets the same places. */
export function placesOf(
  nodes: ReadonlyMap<string, { readonly type: PublishedNode['attributes']['type'] }>,
  edges: readonly PublishedEdge[],
  { recommendations }: Analysis,
): ReadonlyMap<string, { x: number; y: number }> {
  const homes = recommendations.flatMap(({ id, themes }) =>
    themes.slice(0, 1).map((theme) => ({
      source: keys.recommendation(id),
      target: keys.theme(theme),
      strength: PULL_OF_THEME,
    })),
  );
  const ties = edges.map(({ source, target, attributes }) => ({
    source,
    target,
    strength: PULL[attributes.type],
  }));
  return layOut(
    [...nodes].map(([key, { type }]) => ({ key, radius: RADIUS[type] })),
    [...homes, ...ties],
  );
}
