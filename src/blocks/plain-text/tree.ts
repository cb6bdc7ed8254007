import type { BlockContent, List, Root } from 'mdast';
import type { Entry } from './entries.ts';
import { headingNode, itemNode, listNode, paragraphNode, textNode } from './nodes.ts';

/** A list that may still grow: its markers stand at `column`. */
interface OpenList {
  readonly column: number;
  readonly style: string;
  readonly list: List;
}

/** Deepest list that is built; what is indented further joins it. */
const DEEPEST_LIST = 50;

/** Builds the tree of a text file from its entries and their heading levels, by indentation and markers. */
export function buildTree(entries: readonly Entry[], depths: readonly number[]): Root {
  const root: BlockContent[] = [];
  const open: OpenList[] = [];
  for (const [index, entry] of entries.entries()) {
    const depth = depths[index] ?? 0;
    const next = entries[index + 1];
    const holdsBody = next !== undefined && next.indent > entry.indent;
    if (entry.marker === null || (depth > 0 && !holdsBody)) {
      closeLists(open, entry);
      const container = open.at(-1)?.list.children.at(-1)?.children ?? root;
      container.push(depth > 0 ? headingOf(entry, depth, open) : paragraphOf(entry));
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.column ?? 0) > entry.indent) open.pop();
    const list = listFor(entry, depth, open, root);
    list.children.push(
      itemNode([depth > 0 ? headingOf(entry, depth, open.slice(1)) : paragraphOf(entry)]),
    );
  }
  return { type: 'root', children: root };
}

// A line belongs to an item when it is indented further than the item's marker, or runs on right below it.
function closeLists(open: OpenList[], entry: Entry): void {
  while (open.length > 0) {
    const column = open.at(-1)?.column ?? 0;
    if (entry.indent > column) return;
    open.pop();
  }
}

function listFor(entry: Entry, depth: number, open: OpenList[], root: BlockContent[]): List {
  const style = depth > 0 ? 'heading' : (entry.marker?.style ?? '');
  const top = open.at(-1);
  if (top !== undefined && (top.column === entry.indent || open.length >= DEEPEST_LIST)) {
    if (top.style === style) return top.list;
    open.pop();
  }
  const container = open.at(-1)?.list.children.at(-1)?.children ?? root;
  const list = listNode(entry.marker?.kind !== 'bullet', []);
  container.push(list);
  open.push({ column: entry.indent, style, list });
  return list;
}

function headingOf(entry: Entry, depth: number, open: readonly OpenList[]): BlockContent {
  return headingNode(textNode(entry.text, entry.start, entry.end), depth + open.length);
}

function paragraphOf(entry: Entry): BlockContent {
  return paragraphNode(textNode(entry.text, entry.start, entry.end));
}
