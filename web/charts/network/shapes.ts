/** A colour by its meaning; what it looks like is the page's, or the exported file's, to say. */
export const INKS = [
  'ink',
  'ink-soft',
  'paper',
  'hairline',
  'edge',
  'for',
  'qualified',
  'against',
  'cue',
] as const;
export type Ink = (typeof INKS)[number];

export interface Words {
  readonly is: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: 12 | 14 | 16;
  readonly weight: 400 | 600;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle';
  /** Paper around the letters, so that lines do not run into them. */
  readonly halo: boolean;
}

/** What a picture is made of, in any medium: on the page, on a canvas or in a file. */
export type Shape =
  | {
      readonly is: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: Ink | null;
      readonly stroke: Ink | null;
      readonly width: number;
    }
  /** A part of a ring around the origin, from one turn to another, clockwise from the top. */
  | {
      readonly is: 'arc';
      readonly r: number;
      readonly from: number;
      readonly to: number;
      readonly ink: Ink;
      readonly width: number;
    }
  /** The left half of a disc around the origin. */
  | { readonly is: 'half'; readonly r: number; readonly ink: Ink }
  | {
      readonly is: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly ink: Ink;
      readonly width: number;
      readonly dash: readonly number[];
    }
  | {
      readonly is: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Ink;
    }
  | Words;

/** Shapes that belong together, around a place of their own. */
export interface Group {
  /** Name of what it is, as a class of the page: "node", "node-label", "theme-label" … */
  readonly role: string;
  /** Recommendation that it shows or belongs to. */
  readonly key: string;
  /** Source that it shows. */
  readonly source: string | null;
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  readonly shapes: readonly Shape[];
}
