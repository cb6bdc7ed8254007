import { isWithin, Occupancy, type Rectangle } from './occupancy.ts';
import type { Spot } from './spots.ts';

/** A disc as it is about to be drawn. */
export interface Disc {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far it reaches with the rings around it. */
  readonly reach: number;
}

/** Words of a recommendation; `room` is all that they cover. */
export interface Label {
  readonly spot: Spot;
  readonly x: number;
  readonly top: number;
  readonly room: Rectangle;
}

const GAP = 3;
const roomOf = ({ x, y, reach }: Disc): Rectangle => ({
  x0: x - reach,
  y0: y - reach,
  x1: x + reach,
  y1: y + reach,
});

/**
 * Which words can be shown without covering each other, a disc or room that is taken: under the disc
 * or, where that is taken, over it.
 * @param discs the most important first: they get their words before the others
 * @param bounds of a disc's words, by its theme
 */
export function chooseLabels(
  discs: readonly Disc[],
  taken: readonly Rectangle[],
  bounds: ReadonlyMap<string, Rectangle>,
): Label[] {
  const occupied = new Occupancy();
  for (const room of taken) occupied.take(room);
  const rooms = discs.map(roomOf);
  for (const room of rooms) occupied.take(room);
  const labels: Label[] = [];
  discs.forEach(({ spot, x }, i) => {
    const own = rooms[i];
    if (!own) return;
    const half = spot.wide / 2 + 1;
    for (const top of [own.y1 + GAP, own.y0 - GAP - spot.high]) {
      const room = { x0: x - half, x1: x + half, y0: top, y1: top + spot.high };
      const around = bounds.get(spot.data.theme);
      if ((around && !isWithin(room, around)) || !occupied.isFree(room, own)) continue;
      occupied.take(room);
      labels.push({ spot, x, top, room });
      return;
    }
  });
  return labels;
}
