import type { Element, Nodes, Root } from 'hast';

/** A property of an element as one string, lower case; empty when it is not set. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return '';
  return (Array.isArray(value) ? value.join(' ') : String(value)).trim();
}

/** All elements below a node, in document order. */
export function* elementsIn(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The words a node shows, as far as its markup tells; white space as in the source. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Number of UTF-16 units of a node's text without white space. */
export function textSize(node: Nodes): number {
  return textOf(node).replace(/\s+/g, '').length;
}
