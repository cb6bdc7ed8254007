import { create, type Selection } from 'd3-selection';
import type { Position } from '../../src/views/graph-index.ts';

/** Draws a position's shape around the origin into a group; shape and colour always go together. */
export function drawMark<T extends SVGElement, D>(
  into: Selection<T, D, null, undefined>,
  position: Position,
  radius: number,
): void {
  if (position === 'against') {
    const reach = radius * 0.82;
    into
      .append('path')
      .attr('class', 'mark-against')
      .attr('d', `M${-reach},${-reach}L${reach},${reach}M${reach},${-reach}L${-reach},${reach}`)
      .attr('stroke-width', radius * 0.44);
    return;
  }
  if (position === 'for') {
    into.append('circle').attr('class', 'mark-for').attr('r', radius);
    return;
  }
  into
    .append('circle')
    .attr('class', 'mark-qualified-ring')
    .attr('r', radius - radius * 0.12)
    .attr('stroke-width', radius * 0.24);
  into
    .append('path')
    .attr('class', 'mark-qualified')
    .attr('d', `M0,${-radius}A${radius},${radius},0,0,0,0,${radius}Z`);
}

/** A position as a small picture; the words beside it or its link's name say the same. */
export function markChart(position: Position, size = 16): SVGSVGElement {
  const half = size / 2;
  const svg = create('svg')
    .attr('class', 'mark')
    .attr('width', size)
    .attr('height', size)
    .attr('viewBox', `${-half} ${-half} ${size} ${size}`)
    .attr('aria-hidden', 'true');
  drawMark(svg, position, half - 0.5);
  return svg.node() ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}
