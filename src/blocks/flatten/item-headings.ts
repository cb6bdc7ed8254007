import type { List, ListItem, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { wordCount } from './passage.ts';

const LONGEST = 12;

/**
 * The items of a numbered list whose first lines are headings: short, without a stop, above paragraphs of
 * their own, as most of their neighbours are ("1. Rest" and three paragraphs).
 */
export function itemsWithHeadings(list: List): ReadonlySet<ListItem> {
  if (list.ordered !== true) return new Set();
  const short = list.children.filter(startsShort);
  const withText = short.filter((item) => item.children[1]?.type === 'paragraph');
  return withText.length >= Math.max(1, list.children.length / 2) ? new Set(short) : new Set();
}

function startsShort(item: ListItem): boolean {
  const [lead, ...body] = item.children;
  if (lead?.type !== 'paragraph' || body.length === 0) return false;
  const text = textOf(lead);
  const words = wordCount(text);
  return words > 0 && words <= LONGEST && !/[.!?…:;,][”"’')]*$/.test(text);
}

function textOf(paragraph: Paragraph): string {
  return plainText(paragraph, { includeImageAlt: false }).trim();
}
