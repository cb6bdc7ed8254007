import type { Element } from 'hast';
import { attribute, elementsIn } from './elements.ts';

/**
 * Names that pages of every make give to what stands around an article, as an id or a whole word of a
 * class. Purpose: to drop such parts where no element of their own tells them. Sources: the class names of
 * common themes and of accessibility guides.
 */
const PARTS = new Set(
  `comments comments-area comment-list commentlist comment-respond respond sidebar widget-area
  breadcrumb breadcrumbs skip-link screen-reader-text sr-only visually-hidden
  share-buttons social-share social-links sharing related-posts related-articles post-navigation
  nav-links pagination newsletter newsletter-signup cookie-banner cookie-notice cookie-consent
  site-header site-footer`.split(/\s+/),
);

/** Whether an element is a part of the page around the article; one that holds the article never is. */
export function isPagePart(element: Element): boolean {
  const names = `${attribute(element, 'id')} ${attribute(element, 'className')}`.toLowerCase();
  if (!names.split(/\s+/).some((name) => PARTS.has(name))) return false;
  for (const inside of elementsIn(element)) {
    if (inside.tagName === 'main' || inside.tagName === 'h1') return false;
    if (inside.tagName === 'article' && !/\bcomment\b/.test(attribute(inside, 'className')))
      return false;
  }
  return element.tagName !== 'body' && element.tagName !== 'html' && element.tagName !== 'main';
}
