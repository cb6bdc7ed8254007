import type { Nodes } from 'mdast';
import type { Span } from '../../model/span.ts';
import type { TreeSource } from '../text/inline-text.ts';

/**
 * Where a node stands in the document's text. Wrappers that the HTML bridge makes up have no position of
 * their own; then the positions of their children count. `null` when nothing below has one either.
 */
export function nodeRange(node: Nodes, source: TreeSource): Span | null {
  const start = edge(node, 'start');
  const end = edge(node, 'end');
  if (start === null || end === null) return null;
  return { start: start + source.base, end: Math.max(start, end) + source.base };
}

function edge(node: Nodes, side: 'start' | 'end'): number | null {
  const own = node.position?.[side].offset;
  if (own !== undefined) return own;
  if (!('children' in node)) return null;
  const children: readonly Nodes[] = node.children;
  const ordered = side === 'start' ? children : [...children].reverse();
  for (const child of ordered) {
    const found = edge(child, side);
    if (found !== null) return found;
  }
  return null;
}
