import type { Point } from './data.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for words and rings beyond the places themselves. */
const RIM = { x: 90, y: 80 };

/** From how near to look at a place so that what belongs to it is in sight all around, but no nearer than can be read well. */
export function scaleAround(
  center: Point,
  others: readonly Point[],
  view: Size,
  readable: number,
): number {
  const reach = (side: 'x' | 'y'): number =>
    Math.max(1, ...others.map((other) => Math.abs(other[side] - center[side])));
  const wide = Math.max(40, view.width / 2 - RIM.x) / reach('x');
  const high = Math.max(40, view.height / 2 - RIM.y) / reach('y');
  return Math.min(readable, wide, high);
}
