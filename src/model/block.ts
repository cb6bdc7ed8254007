import type { Span } from './span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'quote' | 'tableRow' | 'code';

/** Kinds of page furniture; each is recognised by how such passages are built, never by a site's name. */
export type FurnitureKind =
  | 'navigation'
  | 'sharing'
  | 'author'
  | 'sales'
  | 'form'
  | 'comments'
  | 'legal'
  | 'signature';

/**
 * Clean text of a block with a way back to the file: character `i` of `text` stands at
 * `starts[i]` to `ends[i]` of the document's text (both ascending, in UTF-16 units).
 */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A paragraph-like unit of a document, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1–6 for headings, nesting depth from 0 for everything else. */
  readonly level: number;
  /** Clean texts of the headings above this block, outermost first. */
  readonly headingPath: readonly string[];
  readonly content: MappedText;
  /** Where the block stands in the document's text. */
  readonly source: Span;
  /** `null` for the article's own words. */
  readonly leftOut: FurnitureKind | null;
  /** Index of the block that introduces this one ("Ask yourself:" above a list), or `null`. */
  readonly introducedBy: number | null;
}
