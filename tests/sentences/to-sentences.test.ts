import { expect, it } from 'vitest';
import type { Block, BlockKind, FurnitureKind } from '../../src/model/block.ts';
import { toSentences } from '../../src/sentences/to-sentences.ts';

/** A block whose clean text stands in the source from `offset` on, with `gap` units between characters. */
function block(
  text: string,
  kind: BlockKind = 'paragraph',
  leftOut: FurnitureKind | null = null,
): Block {
  const starts = text.split('').map((_, at) => 10 + 2 * at);
  return {
    kind,
    level: 0,
    headingPath: [],
    content: { text, starts, ends: starts.map((start) => start + 1) },
    source: { start: 0, end: 999 },
    leftOut,
    introducedBy: null,
  };
}

it('gives the sentences of each block with their places in the source', () => {
  const blocks = [block('Cut low. Wait.'), block('Rest', 'heading')];
  expect(toSentences(blocks)).toEqual([
    { block: blocks[0], blockIndex: 0, index: 0, text: 'Cut low.', source: { start: 10, end: 25 } },
    { block: blocks[0], blockIndex: 0, index: 1, text: 'Wait.', source: { start: 28, end: 37 } },
    { block: blocks[1], blockIndex: 1, index: 0, text: 'Rest', source: { start: 10, end: 17 } },
  ]);
});

it('takes nothing from code and from what is left out', () => {
  const blocks = [
    block('Run it.', 'code'),
    block('Buy it.', 'paragraph', 'sales'),
    block('Cut it.'),
  ];
  expect(toSentences(blocks).map(({ text, blockIndex }) => [text, blockIndex])).toEqual([
    ['Cut it.', 2],
  ]);
});
