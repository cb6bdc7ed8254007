import type { Position } from '../../../src/views/graph-index.ts';
import type { Counts } from '../../../src/views/words.ts';

/** A recommendation as the picture needs it. */
export interface NetworkNode {
  readonly key: string;
  readonly label: string;
  readonly counts: Counts;
  readonly contested: boolean;
  readonly theme: string;
  /** Place in the published layout: kindred recommendations are near each other. */
  readonly x: number;
  readonly y: number;
}

export interface NetworkLink {
  readonly a: string;
  readonly b: string;
  readonly kind: 'conflict' | 'related';
}

export interface NetworkData {
  /** The most important first. */
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** A source that speaks on the selected recommendation. */
export interface RingSource {
  readonly key: string;
  /** The recommendation that it speaks on. */
  readonly recommendation: string;
  readonly name: string;
  readonly position: Position;
  /** What its mark opens. */
  readonly open: () => void;
  /** Recommendations on which it also takes a position, for the second ring. */
  readonly elsewhere: readonly { readonly key: string; readonly position: Position }[];
}

/** The recommendation whose neighbourhood is shown. */
export interface Focus {
  readonly key: string;
  readonly near: ReadonlySet<string>;
  readonly sources: readonly RingSource[];
  readonly depth: 1 | 2;
}

/** What singles some recommendations out. */
export interface Mood {
  readonly focus: Focus | null;
  readonly hover: string | null;
  /** Found by the search; `null` when nobody searches. */
  readonly matches: ReadonlySet<string> | null;
  readonly pinned: ReadonlySet<string>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many sources take any position. */
export const takersOf = (counts: Counts): number => counts.for + counts.against + counts.qualified;
