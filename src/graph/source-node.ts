import type { PublishedBlock, SourceAttributes } from '../format/schema.ts';
import type { ReadDocument } from '../model/analysis.ts';
import type { Block } from '../model/block.ts';
import type { Sentence } from '../model/sentence.ts';

const publishBlock = (block: Block, sentences: readonly Sentence[]): PublishedBlock => ({
  kind: block.kind,
  level: block.level,
  sentences:
    // Code is shown whole, with its lines; the words of its comments are found in it.
    sentences.length > 0 && block.kind !== 'code'
      ? sentences.map(({ text, source }) => ({ text, start: source.start, end: source.end }))
      : [{ text: block.content.text, start: block.source.start, end: block.source.end }],
  ...(block.leftOut ? { leftOut: block.leftOut } : {}),
});

const countWords = (blocks: readonly Block[]): number =>
  blocks
    .filter(({ leftOut }) => leftOut === null)
    .reduce(
      (sum, { content }) =>
        sum + (content.text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0),
      0,
    );

/** How a document is called where its title is not known: its file's name in words. */
export function titleOf({ document, meta }: ReadDocument): string {
  if (meta.title) return meta.title;
  const name = document.path.split('/').at(-1) ?? document.path;
  return name.replace(/\.[a-z]+$/i, '').replace(/[-_]+/g, ' ') || document.path;
}

/** The source node of a document, still without its place in the layout. */
export function sourceAttributes(read: ReadDocument): Omit<SourceAttributes, 'x' | 'y'> {
  const { document, meta, blocks, sentences } = read;
  const byBlock = new Map<Block, Sentence[]>();
  for (const sentence of sentences)
    byBlock.set(sentence.block, [...(byBlock.get(sentence.block) ?? []), sentence]);
  return {
    type: 'source',
    ...meta,
    title: titleOf(read),
    path: document.path,
    sha256: document.sha256,
    words: countWords(blocks),
    blocks: blocks.map((block) => publishBlock(block, byBlock.get(block) ?? [])),
  };
}
