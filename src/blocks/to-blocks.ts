import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block, FurnitureKind } from '../model/block.ts';
import type { CorpusDocument, DocumentMeta } from '../model/document.ts';
import { type DocumentTree, refused } from './document-tree.ts';
import { flatten } from './flatten/flatten.ts';
import { withLeads } from './flatten/leads.ts';
import type { Passage } from './flatten/passage.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { parsePlainText } from './plain-text/parse-plain-text.ts';

/** What a document was read as. */
export interface BlocksOfDocument {
  readonly meta: DocumentMeta;
  /** In reading order; code and page furniture included, marked by `kind` and `leftOut`. */
  readonly blocks: Block[];
  readonly diagnostics: Diagnostic[];
}

const READERS = {
  markdown: parseMarkdown,
  html: parseHtml,
  text: parsePlainText,
} as const;

/**
 * Reads a document's text as blocks. Never throws for a bad document: what cannot be read is refused as a
 * whole, with an error among the diagnostics and no blocks. All offsets count UTF-16 units of
 * `document.text`.
 */
export function toBlocks(document: CorpusDocument): BlocksOfDocument {
  const { meta, parts, diagnostics } = readTree(document);
  const passages = withLeads(flatten(parts));
  const furniture = findFurniture(passages);
  const blocks = finish(passages, furniture);
  const title = meta.title ?? titleOf(blocks);
  return {
    meta: title === undefined ? meta : { ...meta, title },
    blocks,
    diagnostics: [...diagnostics],
  };
}

// A heading that is page furniture ("Contents") stands above nothing, whatever its level.
function finish(
  passages: readonly Passage[],
  furniture: readonly (FurnitureKind | null)[],
): Block[] {
  const kept = new Set<string>();
  const dropped = new Set<string>();
  for (const [index, { kind, content }] of passages.entries()) {
    if (kind === 'heading') (furniture[index] === null ? kept : dropped).add(content.text);
  }
  const counts = (heading: string): boolean => kept.has(heading) || !dropped.has(heading);
  return passages.map(({ linked: _linked, lead: _lead, ...block }, index) => ({
    ...block,
    headingPath: block.headingPath.filter(counts),
    leftOut: furniture[index] ?? null,
  }));
}

function readTree(document: CorpusDocument): DocumentTree {
  try {
    return READERS[document.format](document);
  } catch (error) {
    // A parser's stack is the last thing that stops a document nested in a way the checks did not foresee.
    if (!(error instanceof RangeError)) throw error;
    return refused(
      document.path,
      'nesting-too-deep',
      `${document.path}: its markup is nested too deep to be read, so this file is left out. Save it again as plain text.`,
    );
  }
}

/** The only heading of the highest level, or one of level 1 at the very top. */
function titleOf(blocks: readonly Block[]): string | undefined {
  const own = blocks.filter((block) => block.leftOut === null);
  const headings = own.filter((block) => block.kind === 'heading');
  const highest = Math.min(
    ...[1, 2, 3, 4, 5, 6].filter((level) => headings.some((heading) => heading.level === level)),
  );
  const [first, ...others] = headings.filter((heading) => heading.level === highest);
  if (first === undefined) return undefined;
  const isAtTop = first === own[0];
  return (isAtTop && highest === 1) || (others.length === 0 && (isAtTop || highest === 1))
    ? first.content.text
    : undefined;
}
