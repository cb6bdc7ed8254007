import type { Layout } from './layout.ts';

/** Places of pinned recommendations at scale 1. */
export type Pins = Map<string, { readonly x: number; readonly y: number }>;

export interface Homes {
  keys(): ReadonlySet<string>;
  pin(key: string, x: number, y: number): void;
  /** Lets one go back to where it stood, or all. */
  unpin(key: string | null): void;
}

const within = (value: number, end: number): number => Math.max(0, Math.min(end, value));

/** Puts pinned recommendations where they were pinned, and remembers where they stood before. */
export function keepPins(layout: Layout, pins: Pins): Homes {
  const before = new Map(layout.spots.map(({ key, x, y }) => [key, { x, y }]));
  const put = (key: string, x: number, y: number): void => {
    const spot = layout.byKey.get(key);
    if (!spot) return;
    spot.x = within(x, layout.width);
    spot.y = within(y, layout.height);
  };
  for (const [key, { x, y }] of pins) put(key, x, y);
  return {
    keys: () => new Set([...pins.keys()].filter((key) => layout.byKey.has(key))),
    pin(key, x, y) {
      put(key, x, y);
      pins.set(key, { x, y });
    },
    unpin(key) {
      for (const one of key === null ? [...pins.keys()] : [key]) {
        const home = before.get(one);
        if (home) put(one, home.x, home.y);
        pins.delete(one);
      }
    },
  };
}
