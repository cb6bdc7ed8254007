import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { MappedText } from '../../model/block.ts';
import type { Span } from '../../model/span.ts';
import { addAligned, type SourceSyntax } from './align.ts';
import { MappedTextBuilder } from './mapped-text.ts';

/** The text that positions of a tree count in: node offsets plus `base` are offsets into `text`. */
export interface TreeSource {
  readonly text: string;
  readonly base: number;
  readonly syntax: Exclude<SourceSyntax, 'code'>;
}

/** One line of a paragraph: hard line breaks divide lines, soft ones are white space. */
export interface InlineLine {
  readonly content: MappedText;
  /** How many of its characters are the text of links. */
  readonly linked: number;
}

// Items that a Markdown parser takes for running text (bullets typed as characters, lists indented too
// far or beginning with 2) are a list to a reader all the same.
const BEFORE_ITEM = /\r?\n(?=[ \t]*(?:[•◦‣▪●○]|(?:[*+-]|\d{1,2}[.)])[ \t]+\S))/;

interface Cursor {
  readonly lines: InlineLine[];
  out: MappedTextBuilder;
  linked: number;
  at: number;
}

/**
 * Clean text of phrasing content, line by line, mapped to the document's text. Emphasis and links keep
 * their words, code its text without backticks; images, notes and tags give nothing, and neither do words
 * that are struck out, since their author took them back.
 *
 * @param range where the parent stands in the document's text: nodes without a position are sought in it.
 */
export function inlineLines(
  nodes: readonly PhrasingContent[],
  source: TreeSource,
  range: Span,
): InlineLine[] {
  const cursor: Cursor = {
    lines: [],
    out: new MappedTextBuilder(),
    linked: 0,
    at: range.start,
  };
  walk(nodes, source, range.end, cursor, false);
  endLine(cursor);
  return cursor.lines.filter((line) => line.content.text !== '');
}

function walk(
  nodes: readonly Nodes[],
  source: TreeSource,
  end: number,
  cursor: Cursor,
  inLink: boolean,
): void {
  for (const node of nodes) {
    const start = node.position?.start.offset;
    const stop = node.position?.end.offset;
    const from = start === undefined ? cursor.at : Math.max(cursor.at, start + source.base);
    const to = stop === undefined ? end : Math.min(end, stop + source.base);
    cursor.at = from;
    switch (node.type) {
      case 'text':
        for (const [index, piece] of node.value.split(BEFORE_ITEM).entries()) {
          if (index > 0) endLine(cursor);
          addText(piece, source, { start: cursor.at, end: to }, source.syntax, cursor, inLink);
        }
        break;
      case 'inlineCode': {
        const syntax = source.syntax === 'markdown' ? 'code' : source.syntax;
        const start = syntax === 'code' ? skipTicks(source.text, from) : from;
        addText(node.value, source, { start, end: to }, syntax, cursor, inLink);
        break;
      }
      case 'break':
        endLine(cursor);
        break;
      case 'html':
        if (/^<br\b/i.test(node.value)) endLine(cursor);
        break;
      case 'emphasis':
      case 'strong':
        walk(node.children, source, to, cursor, inLink);
        break;
      case 'link':
      case 'linkReference':
        walk(node.children, source, to, cursor, true);
        break;
      default:
        // Pages put blocks where only words belong (a division in a heading): each is a line.
        if (isBlock(node)) {
          endLine(cursor);
          walk(node.children, source, to, cursor, inLink);
          endLine(cursor);
        }
    }
    if (stop !== undefined) cursor.at = Math.max(cursor.at, to);
  }
}

function isBlock(node: Nodes): node is Exclude<Parents, { type: 'delete' }> {
  return 'children' in node && node.type !== 'delete';
}

function endLine(cursor: Cursor): void {
  if (!cursor.out.isEmpty) {
    cursor.lines.push({ content: cursor.out.build(), linked: cursor.linked });
  }
  cursor.out = new MappedTextBuilder();
  cursor.linked = 0;
}

function addText(
  value: string,
  source: TreeSource,
  range: Span,
  syntax: SourceSyntax,
  cursor: Cursor,
  inLink: boolean,
): void {
  const before = cursor.out.length;
  cursor.at = addAligned(cursor.out, value, source.text, range, syntax);
  if (inLink) cursor.linked += cursor.out.length - before;
}

function skipTicks(text: string, from: number): number {
  let at = from;
  while (text[at] === '`') at += 1;
  return at;
}
