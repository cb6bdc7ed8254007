import type { Block } from '../model/block.ts';
import type { Sentence } from '../model/sentence.ts';
import { sentenceRanges } from './boundaries.ts';

/**
 * The sentences of the article's own words: blocks that are left out, and code, have none. `source` runs
 * from the first to the last character of the sentence, in UTF-16 offsets of the document's text, so that
 * markup around the sentence stays outside and markup within it inside.
 */
export function toSentences(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, blockIndex) => sentencesOf(block, blockIndex));
}

function sentencesOf(block: Block, blockIndex: number): Sentence[] {
  if (block.leftOut !== null || block.kind === 'code') return [];
  const { text, starts, ends } = block.content;
  const sentences: Sentence[] = [];
  for (const range of sentenceRanges(text)) {
    const start = starts[range.start];
    const end = ends[range.end - 1];
    if (start === undefined || end === undefined) continue;
    sentences.push({
      block,
      blockIndex,
      index: sentences.length,
      text: text.slice(range.start, range.end),
      source: { start, end },
    });
  }
  return sentences;
}
