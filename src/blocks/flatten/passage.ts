import type { Block } from '../../model/block.ts';

/** A block on its way: what later steps of this stage want to know beside the block itself. */
export interface Passage extends Omit<Block, 'leftOut'> {
  /** How many characters of the clean text are the text of links. */
  readonly linked: number;
  /** How many characters of the clean text are a bold lead ("**Rest.** Then …"); 0 without one. */
  readonly lead: number;
}

/** Number of words in a clean text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}
