import type { Point, RingSource } from './data.ts';
import { meet, type Rectangle } from './occupancy.ts';
import { breakLabel, LINE_HEIGHT, type Measure } from './text-lines.ts';

const REACH = 124;
const WIDER = 1.5;
/** Many sources stand further out, so that each keeps a target of its own. */
const EACH = 9;
/** Between the marks and the first recommendations, for the names of the sources. */
const NAMES = { x: 90, y: 72 };

const reachFor = (many: number): Point => {
  const reach = Math.max(REACH, many * EACH);
  return { x: reach * WIDER, y: reach };
};

/** A source with its place around the selected recommendation. */
export interface RingMark {
  readonly source: RingSource;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Top of its name, below or above the mark. */
  readonly labelTop: number;
  readonly room: Rectangle;
}

/** Where the sources stand around a recommendation: evenly, from the top on, names outside. */
export function ringMarks(
  center: Point,
  sources: readonly RingSource[],
  measure: Measure,
): RingMark[] {
  const reach = reachFor(sources.length);
  const taken: Rectangle[] = [];
  return sources.map((source, i) => {
    const turn = -Math.PI / 2 + ((i + 0.5) * 2 * Math.PI) / sources.length;
    const x = center.x + reach.x * Math.cos(turn);
    const y = center.y + reach.y * Math.sin(turn);
    const lines = breakLabel(source.name, (text) => measure(text, 12, 400));
    const high = lines.length * LINE_HEIGHT;
    const labelTop = y < center.y ? y - 14 - high : y + 14;
    const half = Math.max(14, ...lines.map((line) => measure(line, 12, 400) / 2));
    const room = {
      x0: x - half,
      x1: x + half,
      y0: Math.min(y - 14, labelTop),
      y1: Math.max(y + 14, labelTop + high),
    };
    // Where names would cover each other, the mark alone stays; pointing at it tells the name.
    const named = !taken.some((other) => meet(room, other));
    const mark = { x0: x - 14, x1: x + 14, y0: y - 14, y1: y + 14 };
    const own = named ? room : mark;
    taken.push(own);
    return { source, x, y, lines: named ? lines : [], labelTop, room: own };
  });
}

/** All that a ring covers. */
export const boundsOf = (ring: readonly RingMark[]): Rectangle => ({
  x0: Math.min(...ring.map(({ room }) => room.x0)),
  y0: Math.min(...ring.map(({ room }) => room.y0)),
  x1: Math.max(...ring.map(({ room }) => room.x1)),
  y1: Math.max(...ring.map(({ room }) => room.y1)),
});

/** Moves neighbours that stand where the ring is drawn just outside it, in their own direction and apart. */
export function clearOfRing(
  center: Point,
  many: number,
  places: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const reach = reachFor(many);
  const clear = { x: reach.x + NAMES.x, y: reach.y + NAMES.y };
  const turned = [...places]
    .map(([key, { x, y }]) => {
      const [dx, dy] = [(x - center.x) / clear.x, (y - center.y) / clear.y];
      return { key, turn: Math.atan2(dy, dx), inside: Math.hypot(dx, dy) < 1 };
    })
    .filter(({ inside }) => inside)
    .sort((p, q) => p.turn - q.turn || (p.key < q.key ? -1 : 1));
  const least = Math.min(0.55, (2 * Math.PI) / Math.max(1, turned.length));
  let turn = Number.NEGATIVE_INFINITY;
  return new Map(
    turned.map((place) => {
      turn = Math.max(place.turn, turn + least);
      const at = { x: center.x + clear.x * Math.cos(turn), y: center.y + clear.y * Math.sin(turn) };
      return [place.key, at];
    }),
  );
}
