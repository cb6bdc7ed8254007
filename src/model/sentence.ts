import type { Block } from './block.ts';
import type { Span } from './span.ts';

/** One sentence of a block. */
export interface Sentence {
  readonly block: Block;
  /** Index of the block in its document. */
  readonly blockIndex: number;
  /** Position among the sentences of its block, from 0. */
  readonly index: number;
  readonly text: string;
  /** Offsets into the document's text. */
  readonly source: Span;
}
