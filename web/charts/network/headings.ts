import type { Rectangle } from './occupancy.ts';
import type { Territory } from './territories.ts';
import { type Measure, shorten } from './text-lines.ts';

/** The name of a territory as it is written at one scale. */
export interface Heading {
  readonly territory: Territory;
  /** Shortened to the territory's width; empty where there is no room for three letters. */
  readonly text: string;
  /** How many recommendations it holds, where there is room to say so. */
  readonly many: string;
  readonly textWide: number;
  readonly wide: number;
}

export const HEADING_HIGH = 24;
export const HEADING_SIDE = 12;
/** Between the hairline above a territory and its name. */
export const HEADING_TOP = 6;

/** Names for all territories at a scale. */
export function headingsAt(
  territories: readonly Territory[],
  scale: number,
  measure: Measure,
): Heading[] {
  const widthOf = (text: string): number => measure(text, 14, 600);
  return territories.map((territory) => {
    const room = (territory.x1 - territory.x0) * scale - HEADING_SIDE - 4;
    const many = String(territory.many);
    const numberWide = measure(many, 12, 400) + 8;
    const all = widthOf(territory.theme) + numberWide <= room;
    const text = all ? territory.theme : shorten(territory.theme, room, widthOf);
    const textWide = text === '' ? 0 : widthOf(text);
    return {
      territory,
      text,
      many: all ? many : '',
      textWide,
      wide: textWide + (all ? numberWide : 0),
    };
  });
}

/** The room a heading takes when its territory begins at a place. */
export function headingRoom({ wide }: Heading, x: number, y: number): Rectangle {
  return {
    x0: x + HEADING_SIDE - 2,
    y0: y + HEADING_TOP,
    x1: x + HEADING_SIDE + wide + 2,
    y1: y + HEADING_TOP + HEADING_HIGH,
  };
}
