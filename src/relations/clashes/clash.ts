import type { Axis } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { Likeness } from '../matter.ts';
import type { Because } from '../verdict.ts';

/** Something that sets two statements against each other, with the deciding words as offsets into their texts. */
export interface Clash {
  readonly axis: Axis;
  readonly because: Because;
  readonly cuesA: readonly Span[];
  readonly cuesB: readonly Span[];
}

/** Looks for one kind of clash; whether the two are about one matter at all is weighed elsewhere. */
export type ClashFinder = (likeness: Likeness) => Clash | null;
