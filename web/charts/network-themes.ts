import { type Selection, select } from 'd3-selection';
import { freePlace, type Rectangle, THEME_CHARACTER } from './network-labels.ts';
import { widthOf } from './network-layout.ts';
import type { Placed } from './network-place.ts';

const middle = (spots: readonly Placed[], side: 'x' | 'y'): number =>
  spots.reduce((sum, spot) => sum + spot[side], 0) / Math.max(1, spots.length);

const nearest = (
  { x, y }: { readonly x: number; readonly y: number },
  spots: readonly Placed[],
): number => Math.min(...spots.map((spot) => Math.hypot(spot.x - x, (spot.y - y) * 1.5)));

/**
 * Names the neighbourhoods of the picture, the largest first, each among or just over those of its
 * recommendations that are in sight. Where only strangers are near, a name would mislead: it is left out.
 */
export function placeThemes(
  themes: Selection<SVGTextElement, string, SVGGElement, undefined>,
  spots: readonly Placed[],
  taken: readonly Rectangle[],
  frame: { readonly width: number; readonly height: number } | null,
): void {
  const rooms = [...taken];
  const inSight = spots.filter(
    ({ x, y }) => frame && x >= 0 && y >= 0 && x <= frame.width && y <= frame.height,
  );
  const members = new Map<string, Placed[]>();
  for (const spot of inSight) {
    const { theme } = spot.data;
    members.set(theme, [...(members.get(theme) ?? []), spot]);
  }
  const placed = new Map<string, { x: number; y: number }>();
  const bySize = [...members].sort(([, p], [, q]) => q.length - p.length);
  for (const [theme, own] of bySize) {
    if (!frame) break;
    const others = inSight.filter(({ data }) => data.theme !== theme);
    const top = Math.min(...own.map((spot) => spot.y - spot.radius));
    const wanted = {
      x: middle(own, 'x'),
      y: own.length > 1 ? (top + middle(own, 'y')) / 2 : top - 8,
    };
    const belongs = (at: { x: number; y: number }): boolean =>
      nearest(at, own) <= 1.2 * nearest(at, others);
    const at = freePlace(theme, wanted, spots, rooms, frame, belongs);
    if (!at) continue;
    placed.set(theme, at);
    const half = widthOf(theme, THEME_CHARACTER) / 2 + 6;
    rooms.push({ x0: at.x - half, x1: at.x + half, y0: at.y - 16, y1: at.y + 8 });
  }
  themes.each(function put(theme) {
    const at = placed.get(theme);
    select(this)
      .classed('far', at === undefined)
      .attr('x', at?.x ?? 0)
      .attr('y', at?.y ?? 0);
  });
}
