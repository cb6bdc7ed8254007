import type { Counts } from '../../src/views/words.ts';
import { gather } from './network-gather.ts';
import { radiusFor, SINGLE_RADIUS } from './network-glyph.ts';
import {
  areaOf,
  breakLabel,
  bringTogether,
  makeRoom,
  type Spot,
  spread,
} from './network-layout.ts';

export interface NetworkNode {
  readonly key: string;
  readonly label: string;
  readonly counts: Counts;
  readonly contested: boolean;
  readonly theme: string;
  readonly x: number;
  readonly y: number;
}

export interface NetworkData {
  /** The most important first. */
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly {
    readonly a: string;
    readonly b: string;
    readonly kind: 'conflict' | 'related';
  }[];
}

/** A recommendation with its place in the picture. */
export interface Placed extends Spot {
  readonly data: NetworkNode;
  /** Place at scale 1; `x` and `y` follow the zoom. */
  home: { x: number; y: number };
}

/** How much larger a picture must be than all that stands in it, so that it does not look crowded. */
const CROWDED = 1.25;

const takersOf = (counts: Counts): number => counts.for + counts.against + counts.qualified;

/** How near two recommendations that conflict are brought before room is made. */
const CLOSE = 130;

/** Turns stored places into places in a picture that is large enough for every name. */
export function place(
  data: NetworkData,
  width: number,
  height: number,
): { spots: Placed[]; size: [number, number] } {
  const none = data.nodes.every(({ contested, counts }) => !contested && takersOf(counts) < 2);
  const spots = data.nodes.map((node): Placed => {
    const takers = takersOf(node.counts);
    const { x, y } = node;
    return {
      key: node.key,
      data: node,
      radius: node.contested || takers > 1 ? radiusFor(takers) : SINGLE_RADIUS,
      theme: node.theme,
      lines: breakLabel(node.label),
      named: none || takers > 1 || node.contested,
      x,
      y,
      home: { x, y },
    };
  });
  const needed = spots.reduce((sum, spot) => sum + areaOf(spot), 0) * CROWDED;
  const grow = Math.max(1, Math.sqrt(needed / (width * height)));
  const size: [number, number] = [width * grow, height * grow];
  spread(spots, ...size);
  gather(spots, ...size);
  const byKey = new Map(spots.map((spot) => [spot.key, spot]));
  for (const { a, b, kind } of data.links) {
    const [p, q] = [byKey.get(a), byKey.get(b)];
    if (kind === 'conflict' && p && q) bringTogether(p, q, CLOSE);
  }
  makeRoom(spots, ...size);
  for (const spot of spots) spot.home = { x: spot.x, y: spot.y };
  return { spots, size };
}
