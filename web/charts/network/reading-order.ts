import type { Point } from './data.ts';

interface Place extends Point {
  readonly key: string;
}

/** Sideways a step counts this much more, so that up and down stay in their column. */
const ASIDE = 2;

function vertically(places: readonly Place[], from: Place, sign: 1 | -1): Place | undefined {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const ahead = (place.y - from.y) * sign;
    if (ahead <= 4) continue;
    const way = ahead + ASIDE * Math.abs(place.x - from.x);
    if (way < least) [best, least] = [place, way];
  }
  return best;
}

/**
 * Where a key leads from a place: left and right through the reading order, up and down to the nearest
 * place above and below, Home and End to the first and last.
 * @returns `null` when the key leads nowhere
 */
export function keyLeads(places: readonly Place[], from: string, key: string): string | null {
  const at = places.findIndex((place) => place.key === from);
  const here = places[at];
  const to = (place: Place | undefined): string | null => place?.key ?? null;
  if (key === 'Home') return to(places[0]);
  if (key === 'End') return to(places.at(-1));
  if (!here) return key.startsWith('Arrow') ? to(places[0]) : null;
  if (key === 'ArrowRight') return to(places[at + 1]);
  if (key === 'ArrowLeft') return to(places[at - 1]);
  if (key === 'ArrowDown') return to(vertically(places, here, 1));
  return key === 'ArrowUp' ? to(vertically(places, here, -1)) : null;
}
