import type { Axis, RelationKind } from '../model/relation.ts';
import type { Span } from '../model/span.ts';

/** What a comparison of two statements came to; cues are offsets into the texts of `a` and `b`. */
export interface Verdict {
  readonly kind: RelationKind;
  readonly axis: Axis;
  readonly confidence: number;
  readonly because: Because;
  readonly cuesA: readonly Span[];
  readonly cuesB: readonly Span[];
}

/** Why, as data; `why.ts` turns it into words. */
export type Because =
  | { readonly reason: 'same-advice' }
  | { readonly reason: 'other-side' }
  | { readonly reason: 'advised-and-not' }
  | { readonly reason: 'needless' }
  | { readonly reason: 'opposite-words'; readonly a: string; readonly b: string }
  | { readonly reason: 'other-amount'; readonly a: string; readonly b: string }
  | { readonly reason: 'other-time'; readonly a: string; readonly b: string }
  | { readonly reason: 'other-choice' }
  | {
      readonly reason: 'only-if' | 'special-case';
      readonly side: 'a' | 'b';
      readonly condition: string;
    };
