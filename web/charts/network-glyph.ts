import type { Selection } from 'd3-selection';
import { arc, pie } from 'd3-shape';
import type { Counts } from '../../src/views/words.ts';
import { drawMark } from './mark.ts';

const PARTS = ['for', 'qualified', 'against'] as const;

/** Discs grow with the sources that speak, by area; the smallest is still a target of 24 pixels. */
export const radiusFor = (takers: number): number => 9 + 4.5 * Math.sqrt(Math.max(1, takers));

/** What one source alone says is a small mark, so that it does not drown what several say. */
export const SINGLE_RADIUS = 7;

const POINTED = 12;

/** The small mark of a recommendation that one source alone speaks of, with room for a finger. */
export function drawSingle<T extends SVGElement, D>(
  into: Selection<T, D, null, undefined>,
  counts: Counts,
): void {
  into.append('circle').attr('class', 'glyph-paper').attr('r', POINTED);
  const position = PARTS.find((part) => counts[part] > 0) ?? 'for';
  drawMark(into, position, SINGLE_RADIUS - 1);
}

/** A disc that shows how its sources are divided: one look tells the disputed from the agreed. */
export function drawGlyph<T extends SVGElement, D>(
  into: Selection<T, D, null, undefined>,
  counts: Counts,
  radius: number,
): void {
  into
    .append('circle')
    .attr('class', 'glyph-paper')
    .attr('r', radius + 2);
  const slices = pie<(typeof PARTS)[number]>()
    .sort(null)
    .value((part) => counts[part])([...PARTS]);
  const shape = arc<(typeof slices)[number]>()
    .innerRadius(radius * 0.5)
    .outerRadius(radius);
  for (const slice of slices) {
    if (slice.value === 0) continue;
    into
      .append('path')
      .attr('class', `glyph-${slice.data}`)
      .attr('d', shape(slice) ?? '');
  }
  const takers = counts.for + counts.qualified + counts.against;
  into.append('text').attr('class', 'glyph-number').attr('dy', '0.35em').text(takers);
}
