import { toBlocks } from '../../src/blocks/to-blocks.ts';
import type { Block } from '../../src/model/block.ts';
import type { CorpusDocument, DocumentFormat } from '../../src/model/document.ts';
import { toSentences } from '../../src/sentences/to-sentences.ts';

export function documentOf(format: DocumentFormat, text: string): CorpusDocument {
  return { id: 'a', path: 'a', format, text, sha256: '' };
}

export function blocksOf(format: DocumentFormat, text: string): Block[] {
  return toBlocks(documentOf(format, text)).blocks;
}

/** One line a block: kind, level and text, with what introduces it and where it is left out. */
export function outline(format: DocumentFormat, text: string): string[] {
  const blocks = blocksOf(format, text);
  return blocks.map((block) => {
    const intro = block.introducedBy === null ? '' : ` <- ${block.introducedBy}`;
    const left = block.leftOut === null ? '' : ` (${block.leftOut})`;
    return `${block.kind} ${block.level}: ${block.content.text}${intro}${left}`;
  });
}

/** The heading path of each block, beside its text. */
export function paths(format: DocumentFormat, text: string): string[] {
  return blocksOf(format, text).map((block) =>
    [...block.headingPath, block.content.text].join(' > '),
  );
}

/** What each sentence covers in the source. */
export function quotes(format: DocumentFormat, text: string): string[] {
  return toSentences(blocksOf(format, text)).map(({ source }) =>
    text.slice(source.start, source.end),
  );
}
