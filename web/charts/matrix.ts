import { scaleSqrt } from 'd3-scale';
import { create } from 'd3-selection';
import type { MatrixCell } from '../../src/views/agreement-matrix.ts';

/** One meeting of two sources: agreement as a disc, disagreement as a cross, both by how often. */
export function matrixCell(cell: MatrixCell, most: number, size = 44): SVGSVGElement {
  const half = size / 2;
  const radius = scaleSqrt([0, Math.max(1, most)], [0, half - 8]);
  const svg = create('svg')
    .attr('class', 'matrix-cell')
    .attr('width', size)
    .attr('height', size)
    .attr('viewBox', `${-half} ${-half} ${size} ${size}`)
    .attr('aria-hidden', 'true');
  if (cell.agree > 0) {
    svg.append('circle').attr('class', 'matrix-agree').attr('r', radius(cell.agree));
  }
  if (cell.disagree > 0) {
    const arm = Math.max(4, radius(cell.disagree) * 0.8);
    svg
      .append('path')
      .attr('class', 'mark-against')
      .attr('stroke-width', 2.5)
      .attr('d', `M${-arm},${-arm}L${arm},${arm}M${arm},${-arm}L${-arm},${arm}`);
  }
  return svg.node() ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}
