import type { TextSpan } from '../../model/span.ts';

/** The span of a pattern's group `part` (or of the whole match) in a text, without marks at its ends. */
export function matchSpan(text: string, lower: string, pattern: RegExp): TextSpan | null {
  const match = pattern.exec(lower);
  if (!match) return null;
  const words = match.groups?.part ?? match[0];
  const start = match.index + match[0].indexOf(words);
  return trimSpan(text, start, start + words.length);
}

/** A span without the spaces and marks at its ends, or `null` when nothing is left. */
export function trimSpan(text: string, from: number, to: number): TextSpan | null {
  let [start, end] = [from, Math.min(to, text.length)];
  while (start < end && /[\s,;:.!?—–)(]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:.!?—–(]/.test(text.charAt(end - 1))) end -= 1;
  // A bracket or quotation mark that was opened before the span closes nothing in it.
  while (end > start && isStrayMark(text.slice(start, end))) {
    end -= 1;
    while (end > start && /[\s,;:.!?]/.test(text.charAt(end - 1))) end -= 1;
  }
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}

const isStrayMark = (words: string): boolean =>
  (words.endsWith(')') && !words.includes('(')) || (words.endsWith('”') && !words.includes('“'));
