import type { Point } from './data.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

const COLUMN = 4;
/** Boxes are pulled apart to fill their room, but not so far that they no longer belong together. */
const LOOSEST = 1.5;

function topAt(skyline: Float64Array, from: number, to: number): number {
  let top = 0;
  for (let i = from; i < to; i += 1) top = Math.max(top, skyline[i] ?? 0);
  return top;
}

/** Columns at which a box may begin: where the skyline has a step, on either side of the box. */
function beginnings(skyline: Float64Array, columns: number): number[] {
  const last = skyline.length - columns;
  const found = [0, last];
  for (let i = 1; i < skyline.length; i += 1) {
    if (skyline[i] === skyline[i - 1]) continue;
    if (i < last) found.push(i);
    if (i - columns > 0) found.push(i - columns);
  }
  return found;
}

/**
 * Packs boxes into a width, each as high up and as far left as those before it leave room: the first
 * boxes end up on top.
 */
export function pack(
  boxes: readonly Box[],
  width: number,
): { readonly places: readonly Point[]; readonly height: number } {
  const skyline = new Float64Array(Math.max(1, Math.floor(width / COLUMN)));
  let height = 0;
  const places = boxes.map((box) => {
    const columns = Math.min(skyline.length, Math.ceil(box.width / COLUMN));
    let best = { x: 0, y: Number.POSITIVE_INFINITY };
    for (const at of beginnings(skyline, columns)) {
      const y = topAt(skyline, at, at + columns);
      if (y < best.y || (y === best.y && at < best.x)) best = { x: at, y };
    }
    skyline.fill(best.y + box.height, best.x, best.x + columns);
    height = Math.max(height, best.y + box.height);
    return { x: best.x * COLUMN, y: best.y };
  });
  return { places, height };
}

/** Pulls packed boxes apart so that they fill a room; what was apart stays apart. */
export function loosen(places: readonly Point[], boxes: readonly Box[], room: Box): Point[] {
  const stretch = (axis: 'x' | 'y', side: 'width' | 'height'): number =>
    places.reduce((least, place, i) => {
      const free = room[side] - (boxes[i]?.[side] ?? 0);
      return place[axis] > 0 ? Math.max(1, Math.min(least, free / place[axis])) : least;
    }, LOOSEST);
  const [wider, higher] = [stretch('x', 'width'), stretch('y', 'height')];
  return places.map(({ x, y }) => ({ x: x * wider, y: y * higher }));
}
