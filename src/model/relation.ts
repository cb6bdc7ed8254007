import type { Span } from './span.ts';

export type RelationKind = 'agrees' | 'disagrees' | 'qualifies';
export type Axis = 'stance' | 'timing' | 'quantity' | 'condition' | 'belief' | 'alternative';

/** The words that decided, as offsets into the texts of the two statements. */
export interface Cues {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** What two statements of different sources are to each other; pairs without one are not comparable. */
export interface Relation {
  /** Ids of the statements, the smaller id first. */
  readonly a: string;
  readonly b: string;
  readonly kind: RelationKind;
  readonly axis: Axis;
  /** 0–1. */
  readonly confidence: number;
  /** One or two sentences for the reader. */
  readonly why: string;
  readonly cues: Cues;
  readonly origin: 'analysis' | 'correction';
}
