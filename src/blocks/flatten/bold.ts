import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { wordCount } from './passage.ts';

const LONGEST_HEADING = 12;
const LONGEST_LEAD = 10;

/** Whether a paragraph is a heading in all but name: bold as a whole, short, with something below it. */
export function isHeadingParagraph(node: Paragraph, next: RootContent | undefined): boolean {
  if (!isBoldLine(node) || next === undefined) return false;
  if (next.type === 'paragraph') return !isBoldLine(next);
  return (
    next.type === 'list' ||
    next.type === 'blockquote' ||
    next.type === 'code' ||
    next.type === 'table'
  );
}

/** Length of the clean text of a bold lead ("**Rest first.** Then …"), 0 when there is none. */
export function boldLead(node: Paragraph): number {
  const [first, ...rest] = withoutBlanks(node.children);
  if (first?.type !== 'strong' || rest.length === 0) return 0;
  const text = plainText(first).replace(/\s+/g, ' ').trim();
  return wordCount(text) <= LONGEST_LEAD ? text.length : 0;
}

function isBoldLine(node: Paragraph): boolean {
  const [only, ...rest] = withoutBlanks(node.children);
  if (only?.type !== 'strong' || rest.length > 0) return false;
  const words = wordCount(plainText(only));
  return words > 0 && words <= LONGEST_HEADING;
}

function withoutBlanks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
}
