import type { Arrangement } from './arrange.ts';
import type { RingSource } from './data.ts';
import type { Disc } from './labels.ts';

/** What is under a point of the picture. */
export type Hit =
  | { readonly is: 'source'; readonly source: RingSource; readonly x: number; readonly y: number }
  | { readonly is: 'disc'; readonly disc: Disc };

const FINGER = 12;

/** Finds what is at a place of an arrangement: marks of sources first, then the nearest disc, then words. */
export function hitAt(scene: Arrangement, x: number, y: number): Hit | null {
  for (const { source, x: sx, y: sy } of scene.ring) {
    if (Math.hypot(sx - x, sy - y) <= 14) return { is: 'source', source, x: sx, y: sy };
  }
  let best: Disc | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const disc of scene.discs) {
    if (scene.shown && !scene.shown.has(disc.spot.key)) continue;
    const way = Math.hypot(disc.x - x, disc.y - y);
    if (way < least && way <= Math.max(FINGER, disc.radius)) [best, least] = [disc, way];
  }
  if (best) return { is: 'disc', disc: best };
  for (const { spot, room } of scene.labels) {
    if (x < room.x0 || x > room.x1 || y < room.y0 || y > room.y1) continue;
    const disc = scene.discOf(spot.key);
    return disc ? { is: 'disc', disc } : null;
  }
  return null;
}
