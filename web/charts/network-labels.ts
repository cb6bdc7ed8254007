import { LINE_HEIGHT, type Spot, widthOf } from './network-layout.ts';

/** The letters of a theme's name are wide and stand apart. */
export const THEME_CHARACTER = 8.6;

export interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/**
 * Which labels can be shown at the current places without covering each other or a disc, and how far
 * below its disc's middle each begins: under the disc or, where that is taken, over it.
 * @param spots the most important first: they get their label before the others
 * @param taken room that is not to be had; the labels that are shown are added to it
 */
export function visibleLabels(spots: readonly Spot[], taken: Rectangle[]): Map<string, number> {
  const discs = spots.map(({ key, x, y, radius }) => ({
    key,
    x0: x - radius,
    y0: y - radius,
    x1: x + radius,
    y1: y + radius,
  }));
  const shown = new Map<string, number>();
  for (const { key, x, y, radius, lines } of spots) {
    const half = Math.max(0, ...lines.map((line) => widthOf(line) / 2));
    const high = lines.length * LINE_HEIGHT;
    for (const from of [radius + 2, -radius - 4 - high]) {
      const label = { x0: x - half, x1: x + half, y0: y + from, y1: y + from + high };
      if (taken.some((other) => meet(label, other))) continue;
      if (discs.some((disc) => disc.key !== key && meet(label, disc))) continue;
      taken.push(label);
      shown.set(key, from);
      break;
    }
  }
  return shown;
}

/** Steps away from the wanted place, the nearest first: mostly up and down, since words are wide. */
const STEPS: readonly (readonly [number, number])[] = [
  0, -1, 1, -2, 2, -3, 3, -4, 4, -6, 6,
].flatMap((y) =>
  [0, -1, 1, -2, 2, -3, 3, -4, 4].map((x): readonly [number, number] => [x * 40, y * 18]),
);

/** The free place in the frame nearest to the wanted one for a word; `null` when there is none near. */
export function freePlace(
  word: string,
  wanted: { readonly x: number; readonly y: number },
  spots: readonly Spot[],
  taken: readonly Rectangle[],
  frame: { readonly width: number; readonly height: number },
  fits: (at: { x: number; y: number }) => boolean,
): { x: number; y: number } | null {
  const half = widthOf(word, THEME_CHARACTER) / 2;
  const around = [...STEPS].sort((p, q) => Math.hypot(...p) - Math.hypot(...q));
  for (const [dx, dy] of around) {
    const [x, y] = [wanted.x + dx, wanted.y + dy];
    const box = { x0: x - half, x1: x + half, y0: y - 12, y1: y + 6 };
    const cut = box.x0 < 0 || box.x1 > frame.width || box.y0 < 0 || box.y1 > frame.height;
    if (cut || !fits({ x, y })) continue;
    const onDisc = spots.some((spot) =>
      meet(box, {
        x0: spot.x - spot.radius,
        x1: spot.x + spot.radius,
        y0: spot.y - spot.radius,
        y1: spot.y + spot.radius,
      }),
    );
    if (!onDisc && !taken.some((other) => meet(box, other))) return { x, y };
  }
  return null;
}
