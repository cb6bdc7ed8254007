import type { Element, Root } from 'hast';
import { elementsIn, textSize } from './elements.ts';

/** Share of a page's text below which `<main>` or `<article>` is not trusted to be the whole article. */
const MOST = 0.6;

/** The only `<article>`, or else the only `<main>`, when it holds most of the page's text; else the page. */
export function mainContent(page: Root): Root | Element {
  const total = textSize(page);
  for (const name of ['article', 'main']) {
    const [only, ...more] = [...elementsIn(page)].filter((element) => element.tagName === name);
    if (only !== undefined && more.length === 0 && textSize(only) >= MOST * total) return only;
  }
  return page;
}
