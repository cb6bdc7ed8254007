import { type Selection, select } from 'd3-selection';
import { freePlace, type Rectangle } from './network-labels.ts';
import type { Placed } from './network-place.ts';

const middle = (spots: readonly Placed[], side: 'x' | 'y'): number =>
  spots.reduce((sum, spot) => sum + spot[side], 0) / Math.max(1, spots.length);

/** Names the neighbourhoods of the picture, each near the middle of its recommendations where there is room. */
export function placeThemes(
  themes: Selection<SVGTextElement, string, SVGGElement, undefined>,
  spots: readonly Placed[],
  taken: readonly Rectangle[],
  frame: { readonly width: number; readonly height: number } | null,
): void {
  const rooms = [...taken];
  themes.each(function place(theme) {
    const own = spots.filter(({ data }) => data.theme === theme);
    const top = Math.min(...own.map((spot) => spot.y - spot.radius));
    const wanted = {
      x: middle(own, 'x'),
      y: own.length > 1 ? (top + middle(own, 'y')) / 2 : top - 8,
    };
    const at = frame ? freePlace(theme, wanted, spots, rooms, frame) : null;
    if (at) rooms.push({ x0: at.x - 60, x1: at.x + 60, y0: at.y - 12, y1: at.y + 6 });
    select(this)
      .classed('far', at === null)
      .attr('x', at?.x ?? 0)
      .attr('y', at?.y ?? 0);
  });
}
