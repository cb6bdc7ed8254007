import type { Element, ElementContent, Root, RootContent } from 'hast';
import { attribute, elementsIn } from './elements.ts';
import { isPagePart } from './page-parts.ts';

const DROPPED = new Set(
  'script style template noscript nav footer aside form button input select textarea svg canvas iframe object embed audio video map dialog link meta title base head math'.split(
    ' ',
  ),
);
const DROPPED_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar'.split(
    ' ',
  ),
);
const BLOCK = /^(?:p|div|h[1-6]|ul|ol|dl|table|blockquote|article|section|figure|pre)$/;
/** Layout tables and quotation marks that the bridge would make up: their contents stand alone. */
const UNWRAPPED = new Set(['q', 'font', 'center']);

/**
 * Removes from a page what is not its text: scripts, navigation, forms, media, hidden parts. Works on the
 * tree in place. Of a header inside the article its headings stay; of the page's own header, the title if
 * it is the only one.
 */
export function prune(page: Root): void {
  const titles = [...elementsIn(page)].filter((element) => element.tagName === 'h1');
  pruneChildren(page, false, titles.length === 1 ? /^h1$/ : /^$/);
}

function pruneChildren(parent: Root | Element, insideArticle: boolean, titles: RegExp): void {
  let kept: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') kept.push(child);
    if (child.type !== 'element' || isDropped(child)) continue;
    const inside = insideArticle || child.tagName === 'article' || child.tagName === 'main';
    if (child.tagName === 'header') {
      const names = inside ? /^h[1-6]$/ : titles;
      kept = kept.concat([...elementsIn(child)].filter((element) => names.test(element.tagName)));
      continue;
    }
    pruneChildren(child, inside, titles);
    if (UNWRAPPED.has(child.tagName) || isLayoutTable(child)) kept = kept.concat(contents(child));
    else kept.push(isMisusedParagraph(child) ? { ...child, tagName: 'div' } : child);
  }
  parent.children = kept.filter(isContent);
}

function isDropped(element: Element): boolean {
  if (DROPPED.has(element.tagName) || DROPPED_ROLES.has(attribute(element, 'role'))) return true;
  if (element.properties.hidden === true || element.properties.hidden === '') return true;
  if (attribute(element, 'ariaHidden') === 'true' || isPagePart(element)) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'));
}

// Without a doctype a paragraph may hold a table, and with one gone, whatever stood in it.
function isMisusedParagraph(element: Element): boolean {
  if (element.tagName !== 'p') return false;
  return element.children.some((child) => child.type === 'element' && BLOCK.test(child.tagName));
}

// A table of data has headings or a caption; one that holds paragraphs or other tables only places them.
function isLayoutTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const role = attribute(element, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const inside = [...elementsIn(element)];
  if (inside.some((node) => node.tagName === 'th' || node.tagName === 'caption')) return false;
  return inside.some((node) => BLOCK.test(node.tagName));
}

/** The children of an element; of a table, the contents of its cells, each as a division. */
function contents(element: Element): ElementContent[] {
  if (element.tagName !== 'table') return element.children;
  return [...elementsIn(element)]
    .filter((node) => node.tagName === 'td')
    .map((cell) => ({ ...cell, tagName: 'div' }));
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'text' || node.type === 'element' || node.type === 'comment';
}
