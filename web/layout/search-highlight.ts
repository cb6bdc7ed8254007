import { searchMatches } from '../../src/views/search-matches.ts';
import type { PageState } from '../url-state.ts';

const NAME = 'search';
/** More than anybody looks at; a letter that stands everywhere would else hold the page up. */
const MOST = 2000;

/**
 * Marks what was searched for in the view and the drawer. Browsers without the Custom Highlight API show the same page
 * unmarked; the elements stay as they are, so nothing moves.
 */
export function highlightSearch({ filters }: PageState): void {
  if (!('highlights' in CSS)) return;
  const search = filters.search.trim();
  CSS.highlights.delete(NAME);
  if (search === '') return;
  const ranges: Range[] = [];
  for (const place of document.querySelectorAll('#main, .drawer-body')) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && ranges.length < MOST; node = walker.nextNode()) {
      for (const { start, end } of searchMatches(node.nodeValue ?? '', search)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
  }
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
}
