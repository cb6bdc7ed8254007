/** A recommendation in the picture: `x`, `y` are its place in picture units, `radius` that of its disc. */
export interface Spot {
  readonly key: string;
  readonly theme: string;
  readonly radius: number;
  /** Lines of its label, which hang below the disc. */
  readonly lines: readonly string[];
  /** Whether room is kept for the label; the others show theirs where some is left. */
  readonly named: boolean;
  x: number;
  y: number;
}

export const LINE_HEIGHT = 15;
const CHARACTER = 7;
const GAP = 7;

const MOST_LINES = 3;
/** A label that just misses three lines gets lines this much longer before any word is lost. */
const WIDER = 5;

function linesOf(label: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Breaks a label into short lines at spaces; what does not fit in three ends in an ellipsis. */
export function breakLabel(label: string, width = 20): string[] {
  const lines = linesOf(label, width);
  const wider = lines.length > MOST_LINES ? linesOf(label, width + WIDER) : lines;
  if (wider.length <= MOST_LINES) return wider;
  return [...wider.slice(0, MOST_LINES - 1), `${wider[MOST_LINES - 1] ?? ''}…`];
}

/** Width of a text as it is about to be set, near enough to keep texts apart. */
export const widthOf = (text: string, character = CHARACTER): number => text.length * character;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a disc and its label take, around the disc's middle. */
function roomOf({ radius, lines, named }: Spot): Box {
  const words = named ? lines : [];
  const half = Math.max(radius, ...words.map((line) => widthOf(line) / 2)) + GAP;
  return {
    left: -half,
    right: half,
    top: -radius - GAP,
    bottom: radius + GAP + words.length * LINE_HEIGHT,
  };
}

/** Square pixels that a spot needs with some air around it. */
export function areaOf(spot: Spot): number {
  const { left, right, top, bottom } = roomOf(spot);
  return (right - left) * (bottom - top) * 1.6;
}

/** Stretches stored places over a picture of the given size, each direction by itself. */
export function spread(spots: readonly Spot[], width: number, height: number): void {
  const stretch = (values: readonly number[], size: number): ((value: number) => number) => {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    return (value) => (span === 0 ? size / 2 : ((value - low) / span) * size);
  };
  const toX = stretch(
    spots.map(({ x }) => x),
    width,
  );
  const toY = stretch(
    spots.map(({ y }) => y),
    height,
  );
  for (const spot of spots) {
    spot.x = toX(spot.x);
    spot.y = toY(spot.y);
  }
}

/**
 * Brings two recommendations that conflict close to each other, so that the strongest lines are the
 * shortest and cross the fewest words; the one with fewer sources moves.
 */
export function bringTogether(p: Spot, q: Spot, distance: number): void {
  const [mover, stays] = p.radius <= q.radius ? [p, q] : [q, p];
  const dx = mover.x - stays.x;
  const dy = mover.y - stays.y;
  const length = Math.hypot(dx, dy) || 1;
  if (length <= distance) return;
  mover.x = stays.x + (dx / length) * distance;
  mover.y = stays.y + (dy / length) * distance;
}

/** Moves two rooms apart along the shorter way out; says whether they met. */
function part(p: Spot, q: Spot, a: Box, b: Box): boolean {
  const overX = Math.min(p.x + a.right, q.x + b.right) - Math.max(p.x + a.left, q.x + b.left);
  const overY = Math.min(p.y + a.bottom, q.y + b.bottom) - Math.max(p.y + a.top, q.y + b.top);
  if (overX <= 0 || overY <= 0) return false;
  if (overX < overY) {
    const move = (p.x <= q.x ? -overX : overX) / 2;
    p.x += move;
    q.x -= move;
  } else {
    const move = (p.y <= q.y ? -overY : overY) / 2;
    p.y += move;
    q.y -= move;
  }
  return true;
}

/** Keeps every room inside the picture, whose edges are soft on the far sides when there are too many. */
const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(Math.max(low, high), value));

/**
 * Pushes discs with their labels apart until none overlap, always in the same order, so that the
 * picture is the same every time. The places come from the graph; this only makes room for words.
 */
export function makeRoom(spots: readonly Spot[], width: number, height: number): void {
  const rooms = spots.map(roomOf);
  // At the edge even a label that finds its room by chance must not be cut off.
  const edges = spots.map((spot) => roomOf({ ...spot, named: true }));
  for (let pass = 0; pass < 160; pass += 1) {
    let met = false;
    for (const [i, p] of spots.entries()) {
      const a = rooms[i];
      if (!a) continue;
      for (const [j, q] of spots.entries()) {
        const b = rooms[j];
        if (j > i && b && part(p, q, a, b)) met = true;
      }
    }
    for (const [i, spot] of spots.entries()) {
      const room = edges[i];
      if (!room) continue;
      spot.x = clamp(spot.x, -room.left, width - room.right);
      spot.y = clamp(spot.y, -room.top, height - room.bottom);
    }
    if (!met) return;
  }
}
