import { create } from 'd3-selection';
import type { ArticleTick } from '../../src/views/article-map.ts';

const WIDTH = 16;
/** Units from the top of the article to its end; the picture is stretched to the height of the window. */
const LENGTH = 1000;
const SHORTEST = 4;
/** What is contested reaches across the strip, what only one source says is the least of all. */
const REACH = { contested: WIDTH, shared: 9, single: 5 } as const;

/**
 * A strip as long as the article with a mark where each piece of advice stands: the further it reaches, the more there
 * is to compare. For the pointer only; the same places are listed as links above the text.
 * @param href address of a statement in its place
 */
export function articleStrip(
  ticks: readonly ArticleTick[],
  href: (statement: string) => string,
): SVGSVGElement {
  const svg = create('svg')
    .attr('class', 'article-strip')
    .attr('viewBox', `0 0 ${WIDTH} ${LENGTH}`)
    .attr('preserveAspectRatio', 'none')
    .attr('aria-hidden', 'true');
  svg
    .append('line')
    .attr('class', 'spine')
    .attr('x1', 0.5)
    .attr('x2', 0.5)
    .attr('y1', 0)
    .attr('y2', LENGTH);
  for (const { statement, row, from, to } of ticks) {
    const link = svg
      .append('a')
      .attr('href', href(statement.key))
      .attr('tabindex', -1)
      .attr('class', row.reach);
    link.append('title').text(row.recommendation.label);
    link
      .append('rect')
      .attr('x', 0)
      .attr('y', from * LENGTH)
      .attr('width', REACH[row.reach])
      .attr('height', Math.max(SHORTEST, (to - from) * LENGTH));
  }
  return svg.node() ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}
