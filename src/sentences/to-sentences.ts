import type { Block } from '../model/block.ts';
import type { Sentence } from '../model/sentence.ts';
import { sentenceRanges } from './boundaries.ts';
import { codeComments } from './code-comments.ts';
import type { TextRange } from './segments.ts';

/**
 * The sentences of the article's own words: blocks that are left out have none, and of code only its comments are
 * read. `source` runs from the first to the last character of the sentence, in UTF-16 offsets of the document's
 * text, so that markup around the sentence stays outside and markup within it inside.
 */
export function toSentences(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, blockIndex) => sentencesOf(block, blockIndex));
}

/** Running text put together from ranges of a block's text: `offsets[i]` is where its character `i` stands there. */
interface RunningText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A space stands for what lies between two ranges. */
function join(text: string, ranges: readonly TextRange[]): RunningText {
  const offsets: number[] = [];
  for (const { start, end } of ranges) {
    if (offsets.length > 0) offsets.push(start - 1);
    for (let at = start; at < end; at += 1) offsets.push(at);
  }
  return { text: ranges.map(({ start, end }) => text.slice(start, end)).join(' '), offsets };
}

function sentencesOf(block: Block, blockIndex: number): Sentence[] {
  if (block.leftOut !== null) return [];
  const { text, starts, ends } = block.content;
  const pieces = block.kind === 'code' ? codeComments(text) : [[{ start: 0, end: text.length }]];
  const sentences: Sentence[] = [];
  for (const piece of pieces.map((ranges) => join(text, ranges))) {
    for (const range of sentenceRanges(piece.text)) {
      const start = starts[piece.offsets[range.start] ?? -1];
      const end = ends[piece.offsets[range.end - 1] ?? -1];
      if (start === undefined || end === undefined) continue;
      sentences.push({
        block,
        blockIndex,
        index: sentences.length,
        text: piece.text.slice(range.start, range.end),
        source: { start, end },
      });
    }
  }
  return sentences;
}
