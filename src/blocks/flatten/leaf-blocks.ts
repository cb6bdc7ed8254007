import type { Code, Heading, Paragraph, Table } from 'mdast';
import { addAligned } from '../text/align.ts';
import { type InlineLine, inlineLines } from '../text/inline-text.ts';
import { joinMapped, MappedTextBuilder } from '../text/mapped-text.ts';
import { boldLead } from './bold.ts';
import { paragraphLines, typedMarkers } from './lines.ts';
import { nodeRange } from './node-range.ts';
import type { PassageList, TextPlace } from './passage-list.ts';

/** Adds a heading, or a bold paragraph that serves as one (`below`). */
export function addHeading(
  list: PassageList,
  node: Heading | Paragraph,
  depth: number | 'below',
): void {
  const range = nodeRange(node, list.source);
  if (range !== null) list.addHeading(inlineLines(node.children, list.source, range), depth, range);
}

/** Adds a paragraph: one passage, or several when hard line breaks divide it into complete lines. */
export function addParagraph(
  list: PassageList,
  node: Paragraph,
  place: Pick<TextPlace, 'kind' | 'level' | 'introducedBy'>,
): void {
  const range = nodeRange(node, list.source);
  if (range === null) return;
  const groups = paragraphLines(inlineLines(node.children, list.source, range));
  const markers = typedMarkers(groups);
  let above: number | null = null;
  for (const [index, lines] of groups.entries()) {
    const marker = markers[index] ?? 0;
    const count = list.passages.length;
    list.addText(lines, {
      kind: marker > 0 ? 'listItem' : kindOf(lines, place.kind),
      level: place.level,
      range: groups.length === 1 ? range : null,
      introducedBy: index === 0 ? place.introducedBy : marker > 0 ? above : null,
      marker,
      lead: index === 0 ? boldLead(node) : 0,
    });
    if (marker === 0 && list.passages.length > count) above = list.last;
  }
}

/** Adds every cell of a table as a passage of its own, under its column's label. */
export function addTable(
  list: PassageList,
  node: Table,
  level: number,
  introducedBy: number | null,
): void {
  const [head] = node.children;
  const labels: string[] = [];
  for (const row of node.children) {
    for (const [column, cell] of row.children.entries()) {
      const range = nodeRange(cell, list.source);
      if (range === null) continue;
      const lines = inlineLines(cell.children, list.source, range);
      const state = list.scope.save();
      const label = labels[column] ?? '';
      if (row === head) labels[column] = joinMapped(lines.map((line) => line.content)).text;
      else if (label !== '') list.scope.enter(label, 'below');
      list.addText(lines, { kind: 'tableRow', level, range, introducedBy });
      list.scope.restore(state);
    }
  }
}

/** Adds a code block without its fences. */
export function addCode(
  list: PassageList,
  node: Code,
  level: number,
  introducedBy: number | null,
): void {
  const { source } = list;
  const range = nodeRange(node, source);
  if (range === null) return;
  const raw = source.text.slice(range.start, range.end);
  const fence = source.syntax === 'markdown' ? /^(?:`{3,}|~{3,})[^\n]*\n/.exec(raw) : null;
  const inner = { start: range.start + (fence?.[0].length ?? 0), end: range.end };
  const out = new MappedTextBuilder('kept');
  const syntax = source.syntax === 'markdown' ? 'code' : source.syntax;
  addAligned(out, node.value, source.text, inner, syntax);
  const lines = [{ content: out.build(), linked: 0 }];
  list.addText(lines, { kind: 'code', level, range, introducedBy });
}

// Words in quotation marks from end to end, with or without the speaker's name behind a dash.
const QUOTED = /^(?:“[^”]*”|"[^"]*")(?:\s*[–—-]{1,2}\s*\S+(?:\s+\S+){0,7})?$/u;

function kindOf(lines: readonly InlineLine[], kind: TextPlace['kind']): TextPlace['kind'] {
  const isQuoted = QUOTED.test(lines.map((line) => line.content.text).join(' '));
  return kind === 'paragraph' && isQuoted ? 'quote' : kind;
}
