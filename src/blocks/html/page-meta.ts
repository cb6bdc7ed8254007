import type { Root } from 'hast';
import type { DocumentMeta } from '../../model/document.ts';
import { attribute, elementsIn, textOf } from './elements.ts';

const NAMES: ReadonlyMap<string, keyof DocumentMeta> = new Map([
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['author', 'author'],
  ['article:author', 'author'],
  ['og:site_name', 'publisher'],
  ['article:published_time', 'published'],
  ['date', 'published'],
  ['datepublished', 'published'],
  ['og:url', 'url'],
]);

/** Title, author, publisher, date and address that a page states about itself; only http(s) addresses count. */
export function pageMeta(page: Root): DocumentMeta {
  const found: { -readonly [Key in keyof DocumentMeta]: string } = {};
  let windowTitle = '';
  for (const element of elementsIn(page)) {
    if (element.tagName === 'meta') {
      const label =
        attribute(element, 'property') ||
        attribute(element, 'name') ||
        attribute(element, 'itemProp');
      set(found, NAMES.get(label.toLowerCase()), attribute(element, 'content'));
    } else if (
      element.tagName === 'link' &&
      attribute(element, 'rel').toLowerCase() === 'canonical'
    ) {
      set(found, 'url', attribute(element, 'href'));
    } else if (element.tagName === 'title' && windowTitle === '') {
      windowTitle = textOf(element);
    }
  }
  set(found, 'title', windowTitle);
  return found;
}

function set(
  meta: { -readonly [Key in keyof DocumentMeta]: string },
  key: keyof DocumentMeta | undefined,
  raw: string,
): void {
  const value = raw.replace(/\s+/g, ' ').trim();
  if (key === undefined || value === '' || meta[key] !== undefined) return;
  if (key === 'url' && !/^https?:\/\/\S+$/i.test(value)) return;
  // A profile's address is no name.
  if (key === 'author' && /^https?:/i.test(value)) return;
  meta[key] = value;
}
