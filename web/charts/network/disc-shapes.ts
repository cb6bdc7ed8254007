import type { Position } from '../../../src/views/graph-index.ts';
import { POSITIONS } from '../../../src/views/words.ts';
import { type NetworkNode, takersOf } from './data.ts';
import type { Shape } from './shapes.ts';

const circle = (r: number, rest: Partial<Extract<Shape, { is: 'circle' }>>): Shape => ({
  is: 'circle',
  x: 0,
  y: 0,
  r,
  fill: null,
  stroke: null,
  width: 0,
  ...rest,
});

/** A position's shape around the origin; shape and colour always go together. */
export function markShapes(position: Position, r: number): Shape[] {
  if (position === 'for') return [circle(r, { fill: 'for' })];
  if (position === 'qualified') {
    const width = r * 0.24;
    return [
      circle(r - width / 2, { fill: 'paper', stroke: 'qualified', width }),
      { is: 'half', r, ink: 'qualified' },
    ];
  }
  const reach = r * 0.82;
  const stroke = { is: 'line', ink: 'against', width: r * 0.44, dash: [] } as const;
  return [
    { ...stroke, x1: -reach, y1: -reach, x2: reach, y2: reach },
    { ...stroke, x1: reach, y1: -reach, x2: -reach, y2: reach },
  ];
}

/** Smaller discs have no room for a number. */
const NUMBERED = 12;

function shares({ counts }: NetworkNode, radius: number): Shape[] {
  const all = takersOf(counts);
  let turn = 0;
  return POSITIONS.filter((position) => counts[position] > 0).map((position): Shape => {
    const from = turn;
    turn += counts[position] / all;
    return { is: 'arc', r: radius * 0.74, from, to: turn, ink: position, width: radius * 0.52 };
  });
}

/** What is special about a disc. */
export interface Marked {
  readonly current: boolean;
  readonly found: boolean;
  readonly pinned: boolean;
}

/**
 * A disc that shows how its sources are divided, with their number; a mark where one source alone
 * speaks. What is contested has a ring of its own around it.
 */
export function discShapes(node: NetworkNode, radius: number, marked: Marked): Shape[] {
  const takers = takersOf(node.counts);
  const shapes: Shape[] = [];
  if (marked.found) shapes.push(circle(radius + 8, { fill: 'cue', stroke: 'ink', width: 1 }));
  if (node.contested) {
    const width = Math.max(1.5, radius * 0.12);
    shapes.push(circle(radius + 2 + width, { fill: 'paper', stroke: 'against', width }));
  } else if (takers > 1) shapes.push(circle(radius + 2, { fill: 'paper' }));
  if (marked.current) shapes.push(circle(radius + 6, { stroke: 'ink', width: 2 }));
  if (takers > 1) {
    shapes.push(...shares(node, radius));
    if (radius >= NUMBERED) {
      shapes.push({
        is: 'text',
        x: 0,
        y: 4,
        text: String(takers),
        size: 12,
        weight: 600,
        ink: 'ink',
        anchor: 'middle',
        halo: false,
      });
    }
  } else {
    const position = POSITIONS.find((one) => node.counts[one] > 0) ?? 'for';
    shapes.push(...markShapes(position, radius * 0.86));
  }
  if (marked.pinned) {
    const at = radius * 0.72 + 2;
    shapes.push({ is: 'rect', x: at - 1, y: -at - 7, width: 8, height: 8, fill: 'paper' });
    shapes.push({ is: 'rect', x: at, y: -at - 6, width: 6, height: 6, fill: 'ink' });
  }
  return shapes;
}
