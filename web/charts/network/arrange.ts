import type { Focus, Mood, Point } from './data.ts';
import { type Heading, headingRoom, headingsAt } from './headings.ts';
import { chooseLabels, type Disc, type Label } from './labels.ts';
import type { Layout } from './layout.ts';
import { meet, type Rectangle } from './occupancy.ts';
import { boundsOf, clearOfRing, type RingMark, ringMarks } from './ring.ts';
import type { Size } from './sights.ts';
import type { Spot } from './spots.ts';
import { TIGHT } from './territories.ts';
import type { Measure } from './text-lines.ts';

/** What part of an arrangement is looked at. */
export type Sight = Size & Point;

/** Everything in its place at one scale, before the picture is moved about: moving it changes none of this. */
export interface Arrangement {
  readonly scale: number;
  /** The most important first. */
  readonly discs: readonly Disc[];
  readonly discOf: (key: string) => Disc | undefined;
  /** Where words were looked for. */
  readonly window: Rectangle;
  readonly labels: readonly Label[];
  readonly headings: readonly Heading[];
  readonly ring: readonly RingMark[];
  /** Recommendations of the neighbourhood that is shown; `null` when all are alike. */
  readonly shown: ReadonlySet<string> | null;
}

const SMALLEST = 1.5;

/** Seen from afar a disc shrinks just so far that it stays apart from its neighbours. */
const radiusAt = (radius: number, scale: number): number =>
  Math.max(SMALLEST, Math.min(radius, scale * (radius + TIGHT / 2 - 1)));

/** How far a disc reaches with the rings around it. */
function reachOf(
  spot: Spot,
  radius: number,
  { focus, matches }: Pick<Mood, 'focus' | 'matches'>,
): number {
  if (matches?.has(spot.key)) return radius + 9;
  if (focus?.key === spot.key) return radius + 8;
  return radius + (spot.data.contested ? 5 : 1);
}

/** The recommendations of a neighbourhood. */
export function shownBy(focus: Focus): Set<string> {
  const further =
    focus.depth === 2
      ? focus.sources.flatMap(({ elsewhere }) => elsewhere.map(({ key }) => key))
      : [];
  return new Set([focus.key, ...focus.near, ...further]);
}

function ringOf(layout: Layout, scale: number, focus: Focus | null, measure: Measure): RingMark[] {
  const spot = focus ? layout.byKey.get(focus.key) : undefined;
  if (!focus || !spot) return [];
  return ringMarks({ x: spot.x * scale, y: spot.y * scale }, focus.sources, measure);
}

/** Neighbours that would stand under the ring, with the places they move to. */
function movedBy(layout: Layout, scale: number, focus: Focus | null): ReadonlyMap<string, Point> {
  const center = focus ? layout.byKey.get(focus.key) : undefined;
  if (!focus || !center) return new Map();
  const places = new Map<string, Point>();
  for (const key of shownBy(focus)) {
    const spot = key === focus.key ? undefined : layout.byKey.get(key);
    if (spot) places.set(key, { x: spot.x * scale, y: spot.y * scale });
  }
  return clearOfRing({ x: center.x * scale, y: center.y * scale }, focus.sources.length, places);
}

/** What can be seen, and as much again on every side: moving the picture a little changes nothing. */
export const windowAround = ({ x, y, width, height }: Sight): Rectangle => ({
  x0: -x - width,
  y0: -y - height,
  x1: -x + 2 * width,
  y1: -y + 2 * height,
});

/** Arranges a layout for one scale; words are set in a window of it only. */
export function arrange(
  layout: Layout,
  scale: number,
  { focus, matches }: Pick<Mood, 'focus' | 'matches'>,
  window: Rectangle,
  measure: Measure,
): Arrangement {
  const shown = focus ? shownBy(focus) : null;
  const ring = ringOf(layout, scale, focus, measure);
  const moved = movedBy(layout, scale, focus);
  const discs = layout.ranked.map((spot): Disc => {
    const to = moved.get(spot.key);
    const radius = radiusAt(spot.radius, scale);
    const reach = reachOf(spot, radius, { focus, matches });
    return { spot, x: to?.x ?? spot.x * scale, y: to?.y ?? spot.y * scale, radius, reach };
  });
  const taken: Rectangle[] = ring.map(({ room }) => room);
  const clear = shown ? discs.filter(({ spot }) => shown.has(spot.key)) : [];
  const headings = headingsAt(layout.territories, scale, measure).filter((heading) => {
    const { x0, y0 } = heading.territory;
    const room = headingRoom(heading, x0 * scale, y0 * scale);
    const covered = (other: Rectangle): boolean => meet(room, other);
    const onDisc = clear.some(({ x, y, reach: r }) =>
      covered({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }),
    );
    if (heading.text === '' || onDisc || (ring.length > 0 && covered(boundsOf(ring)))) return false;
    taken.push(room);
    return true;
  });
  const bounds = new Map(
    // Around one that is selected its neighbours' words go where there is room.
    (focus ? [] : layout.territories).map(({ theme, x0, y0, x1, y1 }): [string, Rectangle] => [
      theme,
      { x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale },
    ]),
  );
  const first = (disc: Disc): number =>
    disc.spot.key === focus?.key ? 0 : matches?.has(disc.spot.key) ? 1 : 2;
  const worded = (shown ? clear : discs).filter(
    ({ x, y }) => x > window.x0 && x < window.x1 && y > window.y0 && y < window.y1,
  );
  if (focus || matches) worded.sort((p, q) => first(p) - first(q));
  return {
    scale,
    discs,
    discOf: (key) => discs[layout.rank.get(key) ?? -1],
    window,
    labels: chooseLabels(worded, taken, bounds),
    headings,
    ring,
    shown,
  };
}
