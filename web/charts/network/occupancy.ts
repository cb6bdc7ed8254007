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

const WIDE = 96;
const HIGH = 48;

/** Rectangles by the cells of a grid that they touch, so that only near ones are compared. */
export class Occupancy {
  readonly #cells = new Map<number, Rectangle[]>();

  *#cellsOf({ x0, y0, x1, y1 }: Rectangle): Generator<number> {
    for (let row = Math.floor(y0 / HIGH); row <= Math.floor(y1 / HIGH); row += 1) {
      for (let column = Math.floor(x0 / WIDE); column <= Math.floor(x1 / WIDE); column += 1) {
        yield row * 65_536 + column;
      }
    }
  }

  /** Takes room; it is not to be had again. */
  take(room: Rectangle): void {
    for (const cell of this.#cellsOf(room)) {
      const there = this.#cells.get(cell);
      if (there) there.push(room);
      else this.#cells.set(cell, [room]);
    }
  }

  /** Whether a room is free; `own` may be in the way. */
  isFree(room: Rectangle, own: Rectangle | null = null): boolean {
    for (const cell of this.#cellsOf(room)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (other !== own && meet(room, other)) return false;
      }
    }
    return true;
  }
}
