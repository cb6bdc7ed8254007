/** Deepest nesting of elements that is read: what browsers allow too; real pages stay below a hundred. */
export const DEEPEST_ELEMENT = 512;

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
// Elements without an end tag, and elements that close by themselves when the next one of their kind opens.
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr a li p dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp'.split(
    ' ',
  ),
);

/**
 * Estimates the nesting of a page's elements before a parser builds them (10,000 levels overflow its
 * stack), from the start and end tags alone.
 *
 * @returns offset of the first tag beyond the limit, or `null`.
 */
export function findDeepElement(html: string, limit = DEEPEST_ELEMENT): number | null {
  let depth = 0;
  for (const match of html.matchAll(TAG)) {
    if (UNCOUNTED.has((match[2] ?? '').toLowerCase()) || match[0].endsWith('/>')) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return match.index;
  }
  return null;
}
