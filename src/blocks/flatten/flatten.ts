import type { List, RootContent } from 'mdast';
import type { TreePart } from '../document-tree.ts';
import { htmlInMarkdown } from '../html/html-in-markdown.ts';
import { isHeadingParagraph } from './bold.ts';
import { HeadingScope } from './heading-scope.ts';
import { itemsWithHeadings } from './item-headings.ts';
import { addCode, addHeading, addParagraph, addTable } from './leaf-blocks.ts';
import type { Passage } from './passage.ts';
import { PassageList } from './passage-list.ts';

/** Where the blocks of a container stand. */
interface Place {
  readonly kind: 'paragraph' | 'quote';
  readonly level: number;
}

/** What introduces a list; the lead of an item is that item's own first paragraph. */
interface Item {
  readonly introducedBy: number | null;
  readonly level: number;
  /** Whether that paragraph is the heading of what else the item holds. */
  readonly isHeading: boolean;
}

/**
 * Puts the blocks of a document's trees in reading order, each with the headings above it and the block that
 * introduces it. The `level` of a block that is no heading counts the list items it stands in, itself not
 * counted, and the quotes around its own quote.
 */
export function flatten(parts: readonly TreePart[]): Passage[] {
  const passages: Passage[] = [];
  const scope = new HeadingScope();
  for (const { tree, source } of parts) {
    const list = new PassageList(source, passages, scope);
    addBlocks(list, tree.children, { kind: 'paragraph', level: 0 }, null);
  }
  return passages;
}

function addBlocks(
  list: PassageList,
  nodes: readonly RootContent[],
  place: Place,
  item: Item | null,
): void {
  let above: number | null = null;
  let lead = item;
  for (const [index, node] of nodes.entries()) {
    const count = list.passages.length;
    addBlock(list, node, nodes[index + 1], place, lead, above);
    if (list.passages.length > count) {
      above = node.type === 'paragraph' || node.type === 'heading' ? list.last : null;
      lead = null;
    } else if (node.type === 'thematicBreak') {
      above = null;
    }
  }
}

function addBlock(
  list: PassageList,
  node: RootContent,
  next: RootContent | undefined,
  place: Place,
  lead: Item | null,
  above: number | null,
): void {
  const { level } = place;
  const introducedBy = lead === null ? colonAbove(list, above) : lead.introducedBy;
  switch (node.type) {
    case 'heading':
      addHeading(list, node, node.depth);
      break;
    case 'paragraph':
      if (lead?.isHeading === true || isHeadingParagraph(node, next))
        addHeading(list, node, 'below');
      else if (lead === null) addParagraph(list, node, { kind: place.kind, level, introducedBy });
      else addParagraph(list, node, { kind: 'listItem', level: lead.level, introducedBy });
      break;
    case 'list':
      addList(list, node, level, above);
      break;
    case 'blockquote': {
      const inside: Place = { kind: 'quote', level: place.kind === 'quote' ? level + 1 : level };
      const first = list.passages.length;
      const state = list.scope.save();
      addBlocks(list, node.children, inside, null);
      list.scope.restore(state);
      const passage = list.passages[first];
      if (passage?.introducedBy === null) list.passages[first] = { ...passage, introducedBy };
      break;
    }
    case 'footnoteDefinition':
      addBlocks(list, node.children, { kind: 'paragraph', level }, null);
      break;
    case 'table':
      addTable(list, node, level, introducedBy);
      break;
    case 'code':
      addCode(list, node, level, introducedBy);
      break;
    case 'html': {
      const part = htmlInMarkdown(node, list.source);
      if (part === null) break;
      const inner = new PassageList(part.source, list.passages, list.scope);
      addBlocks(inner, part.tree.children, place, lead);
      break;
    }
    default:
      break;
  }
}

// Whatever text stands directly above a list introduces it, with or without a colon.
function addList(list: PassageList, node: List, level: number, introducedBy: number | null): void {
  const headings = itemsWithHeadings(node);
  for (const item of node.children) {
    const isHeading = headings.has(item);
    const state = list.scope.save();
    const inside: Place = { kind: 'paragraph', level: level + 1 };
    addBlocks(list, item.children, inside, { introducedBy, level, isHeading });
    // A heading alone in its item ("1. ## Rest") stands above what follows the list.
    if (item.children.length > 1 || item.children[0]?.type !== 'heading') list.scope.restore(state);
  }
}

function colonAbove(list: PassageList, above: number | null): number | null {
  const text = above === null ? undefined : list.passages[above]?.content.text;
  return text !== undefined && /[:：][”"’']?$/.test(text) ? above : null;
}
