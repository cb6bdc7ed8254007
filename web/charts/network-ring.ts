import type { Selection } from 'd3-selection';
import type { Position } from '../../src/views/graph-index.ts';
import { drawMark } from './mark.ts';
import type { Rectangle } from './network-labels.ts';
import { breakLabel, LINE_HEIGHT } from './network-layout.ts';

/** A source that speaks on the selected recommendation. */
export interface RingSource {
  readonly key: string;
  /** The recommendation that it speaks on. */
  readonly recommendation: string;
  readonly name: string;
  readonly position: Position;
  /** What its mark opens. */
  readonly open: () => void;
  /** Recommendations on which it also takes a position, for the second ring. */
  readonly elsewhere: readonly { readonly key: string; readonly position: Position }[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const REACH = 120;

/** Where the sources stand around a recommendation: evenly, from the top on. */
export function ringPoints(center: Point, many: number, reach = REACH): Point[] {
  return Array.from({ length: many }, (_, i) => {
    const turn = -Math.PI / 2 + ((i + 0.5) * 2 * Math.PI) / many;
    return { x: center.x + reach * 1.25 * Math.cos(turn), y: center.y + reach * Math.sin(turn) };
  });
}

/** The room that the marks and names of a ring take, so that no other label is set there. */
export function ringRooms(center: Point, sources: readonly RingSource[]): Rectangle[] {
  return ringPoints(center, sources.length).map(({ x, y }) => ({
    x0: x - 64,
    x1: x + 64,
    y0: y - (y < center.y ? 44 : 14),
    y1: y + (y < center.y ? 14 : 44),
  }));
}

/** Draws the statements and sources around a recommendation, and at depth 2 where else these speak. */
export function drawRing<D>(
  into: Selection<SVGGElement, D, null, undefined>,
  center: Point,
  sources: readonly RingSource[],
  placeOf: (recommendation: string) => Point | undefined,
  depth: 1 | 2,
): void {
  into.selectAll('*').remove();
  const points = ringPoints(center, sources.length);
  const line = (from: Point, to: Point, className: string): void => {
    into
      .append('line')
      .attr('class', className)
      .attr('x1', from.x)
      .attr('y1', from.y)
      .attr('x2', to.x)
      .attr('y2', to.y);
  };
  sources.forEach((source, i) => {
    const point = points[i];
    if (!point) return;
    if (depth === 2) {
      for (const { key, position } of source.elsewhere) {
        const to = placeOf(key);
        if (to) line(point, to, `ring-far stands-${position}`);
      }
    }
    line(center, point, `ring-near stands-${source.position}`);
  });
  sources.forEach((source, i) => {
    const point = points[i];
    if (!point) return;
    const group = into
      .append('g')
      .attr('class', 'ring-source')
      .attr('data-tip', source.recommendation)
      .attr('data-source', source.key)
      .attr('transform', `translate(${point.x},${point.y})`)
      .on('click', (event: Event) => {
        event.stopPropagation();
        source.open();
      });
    const lines = breakLabel(source.name, 18);
    group.append('circle').attr('class', 'ring-paper').attr('r', 14);
    drawMark(group, source.position, 8);
    const text = group.append('text').attr('class', 'ring-label');
    // Names stand on the outer side, where the line to the middle does not run through them.
    const first = point.y < center.y ? -16 - (lines.length - 1) * LINE_HEIGHT : 26;
    lines.forEach((words, at) => {
      text
        .append('tspan')
        .attr('x', 0)
        .attr('y', first + at * LINE_HEIGHT)
        .text(words);
    });
  });
}
