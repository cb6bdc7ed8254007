import { scaleLinear } from 'd3-scale';
import { create } from 'd3-selection';
import type { Counts } from '../../src/views/words.ts';

const ORDER = ['for', 'qualified', 'against', 'silent'] as const;
type Part = (typeof ORDER)[number];

/** Up to this many sources each has a box of its own, which is counted at a glance. */
const BOXES = 12;

interface Box {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

function boxesOf(counts: Counts, most: number): Box[] {
  const total = ORDER.reduce((sum, part) => sum + counts[part], 0);
  let at = 0;
  return ORDER.flatMap((part) => {
    const boxes = total <= most ? Array.from({ length: counts[part] }, () => 1) : [counts[part]];
    return boxes
      .filter((size) => size > 0)
      .map((size) => {
        const from = at;
        at += size;
        return { part, from, to: at };
      });
  });
}

interface BarOptions {
  readonly width?: number;
  readonly height?: number;
  /** Up to how many sources each has its own box. */
  readonly boxes?: number;
}

/** For, qualified, against and silent as one segmented bar; silence is paper with a hairline. */
export function consensusBar(
  counts: Counts,
  { width = 112, height = 12, boxes = BOXES }: BarOptions = {},
): SVGSVGElement {
  const runs = boxesOf(counts, boxes);
  const x = scaleLinear([0, runs.at(-1)?.to ?? 1], [0, width]);
  const svg = create('svg')
    .attr('class', 'consensus-bar')
    .attr('width', width)
    .attr('height', height)
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('aria-hidden', 'true');
  for (const { part, from, to } of runs) {
    const left = x(from) + 0.5;
    const wide = Math.max(1, x(to) - x(from) - 2);
    svg
      .append('rect')
      .attr('class', `bar-${part}`)
      .attr('x', left)
      .attr('y', 0.5)
      .attr('width', wide)
      .attr('height', height - 1);
    // The half and the cross keep the parts apart in print and for colour-blind eyes.
    if (part === 'qualified') {
      svg
        .append('rect')
        .attr('class', 'bar-qualified-half')
        .attr('x', left)
        .attr('y', height / 2)
        .attr('width', wide)
        .attr('height', height / 2 - 0.5);
    }
    if (part === 'against') {
      svg
        .append('path')
        .attr('class', 'bar-against-cross')
        .attr('d', `M${left},0.5l${wide},${height - 1}m0,${1 - height}l${-wide},${height - 1}`);
    }
  }
  return svg.node() ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}

/** The bar of a whole group: one run for each position, lower than that of a single row. */
export const groupBar = (counts: Counts): SVGSVGElement =>
  consensusBar(counts, { width: 112, height: 8, boxes: 0 });
