import { takersOf } from './data.ts';
import { type Box, loosen, pack } from './skyline.ts';
import type { Spot } from './spots.ts';
import type { Measure } from './text-lines.ts';

/** The part of the picture that belongs to one theme. */
export interface Territory {
  readonly theme: string;
  readonly many: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Group {
  readonly theme: string;
  readonly spots: readonly Spot[];
  readonly boxes: readonly Box[];
  /** Square pixels that its boxes take. */
  readonly need: number;
  /** The least width in which its widest box fits. */
  readonly least: number;
}

const GAP_X = 14;
const GAP_Y = 12;
/** Air around a disc inside its box: the ring of a contested one stands there. */
const RIM = 7;
const SIDE = 12;
const FOOT = 8;
/** What a row takes beyond its boxes, about. */
const EXTRA = 42;
/** Width to height of a territory; which of these leaves the least paper empty is tried out. */
const SHAPES = [0.7, 1, 1.4, 2, 3];
/** With more boxes than this any shape fills up well, and trying would only take time. */
const MANY = 400;
const FILLED = 0.74;

/** How close discs come whose words find room only from nearby. */
export const TIGHT = 10;

function boxOf({ radius, wide, high }: Spot, named: boolean): Box {
  if (!named) return { width: 2 * radius + TIGHT, height: 2 * radius + TIGHT };
  return {
    width: Math.max(2 * (radius + RIM), wide) + GAP_X,
    height: 2 * (radius + RIM) + high + GAP_Y,
  };
}

const weightOf = ({ data }: Spot): number => takersOf(data.counts) + (data.contested ? 100 : 0);

/** A name that is longer than this is shortened rather than given all that room. */
const LONGEST_NAME = 250;

/**
 * Themes with their recommendations: the most disputed and most supported first, in both.
 * @param named whose words must have room
 */
export function groupByTheme(
  spots: readonly Spot[],
  named: (spot: Spot) => boolean,
  measure: Measure,
): Group[] {
  const byTheme = new Map<string, Spot[]>();
  for (const spot of spots) {
    const own = byTheme.get(spot.data.theme);
    if (own) own.push(spot);
    else byTheme.set(spot.data.theme, [spot]);
  }
  const weights = new Map(
    [...byTheme].map(([theme, own]) => [theme, own.reduce((sum, spot) => sum + weightOf(spot), 0)]),
  );
  return [...byTheme]
    .sort(([p], [q]) => (weights.get(q) ?? 0) - (weights.get(p) ?? 0) || (p < q ? -1 : 1))
    .map(([theme, own]) => {
      const sorted = [...own].sort((p, q) => weightOf(q) - weightOf(p) || p.x - q.x || p.y - q.y);
      const boxes = sorted.map((spot) => boxOf(spot, named(spot)));
      const name = measure(theme, 14, 600) + 32;
      return {
        theme,
        spots: sorted,
        boxes,
        need: boxes.reduce((sum, box) => sum + box.width * box.height, 0) / FILLED,
        least:
          Math.max(Math.min(LONGEST_NAME, name), ...boxes.map(({ width }) => width)) + 2 * SIDE,
      };
    });
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** How far the territories of a row are from a wished shape. */
function strain(row: readonly Group[], width: number, wished: number): number {
  const high = sum(row.map((group) => group.need)) / width;
  const shapes = row.map((group) => Math.abs(Math.log(group.need / high / high / wished)));
  return sum(shapes) / row.length;
}

/** Breaks the themes into rows, as words are broken into lines. */
function rowsOf(groups: readonly Group[], width: number, wished: number): Group[][] {
  const rows: Group[][] = [];
  for (const group of groups) {
    const row = rows.at(-1);
    const longer = row ? [...row, group] : [];
    const fits = sum(longer.map(({ least }) => least)) <= width;
    if (row && fits && strain(longer, width, wished) <= strain(row, width, wished)) row.push(group);
    else rows.push([group]);
  }
  return rows;
}

const innerWidth = (width: number): number => width - 2 * SIDE;

const highest = (row: readonly Group[], widths: readonly number[]): number =>
  Math.max(...row.map((group, i) => pack(group.boxes, innerWidth(widths[i] ?? 0)).height));

/** Shares the width of a row so that its territories come out about equally high. */
function widthsOf(row: readonly Group[], width: number, passes: number): number[] {
  const free = Math.max(0, width - sum(row.map(({ least }) => least)));
  let wishes = row.map(({ need }) => need);
  let best: { readonly widths: number[]; readonly high: number } | null = null;
  for (let pass = 0; pass < passes; pass += 1) {
    const all = sum(wishes);
    const over = row.map(({ least }, i) => Math.max(0, ((wishes[i] ?? 0) / all) * width - least));
    const share = free / (sum(over) || 1);
    const widths = row.map(({ least }, i) => least + share * (over[i] ?? 0));
    const high = highest(row, widths);
    if (!best || high < best.high) best = { widths, high };
    wishes = row.map((group, i) => {
      const own = widths[i] ?? 0;
      return own * Math.sqrt(pack(group.boxes, innerWidth(own)).height);
    });
  }
  return best?.widths ?? [];
}

interface Row {
  readonly groups: readonly Group[];
  readonly widths: readonly number[];
  readonly high: number;
}

/** The rows that leave the least paper empty. */
function bestRows(groups: readonly Group[], width: number): Row[] {
  const many = sum(groups.map(({ boxes }) => boxes.length)) > MANY;
  const tried = (many ? [1.4] : SHAPES).map((wished) =>
    rowsOf(groups, width, wished).map((row): Row => {
      const widths = widthsOf(row, width, many ? 2 : 8);
      return { groups: row, widths, high: highest(row, widths) };
    }),
  );
  const total = (rows: readonly Row[]): number => sum(rows.map(({ high }) => high + EXTRA));
  return tried.reduce((best, rows) => (total(rows) < total(best) ? rows : best));
}

/**
 * Gives every theme a territory with its recommendations inside, in rows across a width; sets the
 * spots' places and says how high it all came out.
 * @param head room above the recommendations of a territory, for its name
 */
export function layTerritories(
  groups: readonly Group[],
  width: number,
  head: number,
): { readonly territories: Territory[]; readonly height: number } {
  const territories: Territory[] = [];
  let top = 0;
  for (const { groups: row, widths, high } of bestRows(groups, width)) {
    let left = 0;
    row.forEach((group, i) => {
      const own = widths[i] ?? 0;
      const room = { width: innerWidth(own), height: high };
      const places = loosen(pack(group.boxes, room.width).places, group.boxes, room);
      group.spots.forEach((spot, at) => {
        const box = group.boxes[at] ?? room;
        const place = places[at] ?? { x: 0, y: 0 };
        spot.x = left + SIDE + place.x + box.width / 2;
        spot.y = top + head + place.y + Math.min(RIM, box.height / 2 - spot.radius) + spot.radius;
      });
      const bottom = top + head + high + FOOT;
      const { theme, spots } = group;
      territories.push({
        theme,
        many: spots.length,
        x0: left,
        y0: top,
        x1: left + own,
        y1: bottom,
      });
      left += own;
    });
    top += head + high + FOOT;
  }
  return { territories, height: top };
}
