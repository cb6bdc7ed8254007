import type { Html } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { TreePart } from '../document-tree.ts';
import type { TreeSource } from '../text/inline-text.ts';
import { findDeepElement } from './nesting.ts';
import { prune } from './prune.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/**
 * The text of a block of HTML within Markdown (`<h1 align="center">Soup</h1>`) as a tree of its own, or
 * `null` when it holds none, as comments and lone tags do.
 */
export function htmlInMarkdown(node: Html, source: TreeSource): TreePart | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || !/>[^<]*[^\s<]/.test(node.value)) return null;
  const [from, to] = [start + source.base, end + source.base];
  // In a quote or a list the lines have prefixes that are not part of the value.
  if (source.text.slice(from, to) !== node.value || findDeepElement(node.value) !== null)
    return null;
  const page = parser.parse(node.value);
  prune(page);
  return { tree: toMarkdownTree(page), source: { text: source.text, base: from, syntax: 'html' } };
}
