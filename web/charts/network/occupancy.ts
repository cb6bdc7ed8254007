export interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Whether two rectangles cover each other anywhere. */
export const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Whether a rectangle lies in another. */
export const isWithin = (a: Rectangle, b: Rectangle): boolean =>
  a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

const WIDE = 64;
const HIGH = 32;
const ROW = 65_536;

/** Rectangles by the cells of a grid that they touch, so that only near ones are compared. */
export class Occupancy {
  readonly #cells = new Map<number, Rectangle[]>();

  /** Takes room; it is not to be had again. */
  take(room: Rectangle): void {
    const right = Math.floor(room.x1 / WIDE);
    const bottom = Math.floor(room.y1 / HIGH);
    for (let row = Math.floor(room.y0 / HIGH); row <= bottom; row += 1) {
      for (let column = Math.floor(room.x0 / WIDE); column <= right; column += 1) {
        const there = this.#cells.get(row * ROW + column);
        if (there) there.push(room);
        else this.#cells.set(row * ROW + column, [room]);
      }
    }
  }

  /** Whether a room is free; `own` may be in the way. */
  isFree(room: Rectangle, own: Rectangle | null = null): boolean {
    const right = Math.floor(room.x1 / WIDE);
    const bottom = Math.floor(room.y1 / HIGH);
    for (let row = Math.floor(room.y0 / HIGH); row <= bottom; row += 1) {
      for (let column = Math.floor(room.x0 / WIDE); column <= right; column += 1) {
        const there = this.#cells.get(row * ROW + column);
        if (there === undefined) continue;
        for (const other of there) if (other !== own && meet(room, other)) return false;
      }
    }
    return true;
  }
}
