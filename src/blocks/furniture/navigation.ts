import { wordCount } from '../flatten/passage.ts';
import {
  endOfSection,
  type FurnitureDetector,
  indexesWhere,
  isAmongLast,
  linesWhere,
  type Page,
  range,
  textAt,
} from './page.ts';

/**
 * Ways to other pages and places: menus, breadcrumbs, lists of links, a page's list of its own headings.
 *
 * yes (top): Skip to content
 * yes (top): Home » Garden » Hedges
 * yes: Previous post: Ten tools you need
 * yes: Related posts | Growing moss | Ladders, and how to climb them
 * yes: ## You may also like | - [Growing moss](a.html) | - [Safe ladders](b.html)
 * yes: Filed under: Garden, Hedges
 * yes: - [Tools](#tools) | - [Season](#season) | - [Safety](#safety)
 * yes: Back to top
 * yes (top): 5 min read
 * no: - Go home early. | - Walk. | - Sleep.
 * no: ## Contents | Check the contents of the box against the list, and photograph whatever is broken.
 * no: Next: sand the edges.
 * no: 5 minutes
 * no: ## Categories | - Keep | - Give away | - Sell
 * no: Skip the content you know already.
 * no: Related work should be kept in one place.
 * no: - [Clean the filter](a.html) every week, | - then [oil the hinge](b.html), | - and [check the seal](c.html) last.
 */
export const navigation: FurnitureDetector = {
  kind: 'navigation',
  find: (page) => [
    ...new Set([
      ...linesWhere(page, (text) => LINE.test(text) && wordCount(text) <= 20),
      ...linesWhere(page, (text, index) => isBreadcrumb(text) || isLinkBar(page, text, index)),
      ...sections(page),
      ...linkRuns(page),
    ]),
  ],
};

const LINE =
  /^(?:skip to (?:the )?(?:main )?content|jump to (?:recipe|content|section)|(?:«|‹|←|⟵)?\s*(?:previous|next|older|newer)(?: (?:post|article|entry|page|story)s?)?(?:\s*(?:»|›|→|⟶))?|(?:«|‹|←|⟵)?\s*(?:previous|next|older|newer) (?:post|article|entry|page|story)s?:.*|(?:next|previous): .*(?:previous|next|up): .*|back to (?:the )?top|(?:(?:posted|filed) (?:in|under)|tagged(?: with| as)?|tags|categor(?:y|ies)):?\s.{1,120}|\d{1,3}[- ]min(?:ute)?s?(?: to)? read|(?:continue|keep) reading|read more|(?:main |primary )?menu|search(?: for)?:?|toggle navigation|home)[.:…]*$/i;
const ELSEWHERE =
  /^(?:related (?:posts?|articles?|reading|content|stories|links)|you (?:may|might) also (?:like|enjoy)|more (?:like this|posts|articles)|recommended (?:for you|reading|posts|articles)|recent (?:posts|articles|comments)|popular (?:posts|articles)|read next|what to read next)[.:…]*$/i;
/** Headings that articles have as well: only links or the page's own headings below them are navigation. */
const MAYBE_ELSEWHERE =
  /^(?:more from\b.{0,40}|further reading|up next|see also|archives|categories|available languages|translations?|links|resources)[.:…]*$/i;
const CONTENTS =
  /^(?:table of contents|contents|on this page|in this (?:article|post|guide)|jump to|toc)[.:…]*$/i;
/** A line that does nothing but announce links: other lines above a list may be advice. */
const ANNOUNCES =
  /^(?=.{0,160}:$)(?:.*\b(?:see|links?|resources?|translations?|languages?|sources?|references|further reading|more (?:about|on|information)|read)\b.*)$/i;
const LONGEST_LINK = 12;

function isBreadcrumb(text: string): boolean {
  const parts = text.split(/\s+(?:»|›|>|→|\/)\s+/);
  return parts.length >= 3 && wordCount(text) <= 15 && parts.every((part) => wordCount(part) <= 6);
}

// A heading like "Related posts" with nothing but short lines below, or "Contents" with the page's own headings.
function sections(page: Page): number[] {
  const headings = new Set(
    page.passages.flatMap((passage) =>
      passage.kind === 'heading' ? [key(passage.content.text)] : [],
    ),
  );
  const isOpening = (text: string): boolean =>
    [ELSEWHERE, MAYBE_ELSEWHERE, CONTENTS].some((pattern) => pattern.test(text));
  return indexesWhere(page, isOpening).flatMap((index) => {
    const end = endOfItems(page, index);
    const items = range(index + 1, end);
    if (items.length === 0) return isAmongLast(page, index, 1) ? [index] : [];
    const named = items.filter(
      (item) => headings.has(key(textAt(page, item))) || isLink(page, item),
    );
    const isList = CONTENTS.test(textAt(page, index))
      ? named.length >= items.length * 0.6
      : (ELSEWHERE.test(textAt(page, index)) && (page.below[index] ?? 1) <= 0.25) ||
        named.length === items.length;
    return isList ? range(index, end) : [];
  });
}

function endOfItems(page: Page, index: number): number {
  const last = endOfSection(page, index);
  let end = index + 1;
  while (
    end < last &&
    page.passages[end]?.kind !== 'heading' &&
    wordCount(textAt(page, end)) <= LONGEST_LINK &&
    !/[.!?]$/.test(textAt(page, end))
  ) {
    end += 1;
  }
  return end;
}

// Three or more passages in a row that are links and nothing else, with the line that announces them.
function linkRuns(page: Page): number[] {
  let found: number[] = [];
  let start = 0;
  for (let index = 0; index <= page.passages.length; index += 1) {
    if (index < page.passages.length && isLink(page, index)) continue;
    if (index - start >= 3) {
      const intro = page.passages[start - 1];
      const announced = intro !== undefined && ANNOUNCES.test(intro.content.text);
      found = found.concat(range(announced ? start - 1 : start, index));
    }
    start = index + 1;
  }
  return found;
}

function isLink(page: Page, index: number): boolean {
  const passage = page.passages[index];
  if (passage === undefined || passage.kind === 'heading' || passage.kind === 'code') return false;
  return isAllLinks(page, index) && wordCount(passage.content.text) <= LONGEST_LINK;
}

function isLinkBar(page: Page, text: string, index: number): boolean {
  return /\s[|·•]\s/.test(text) && isAllLinks(page, index);
}

function isAllLinks(page: Page, index: number): boolean {
  const passage = page.passages[index];
  return (
    passage !== undefined && passage.linked >= passage.content.text.replace(/[|·•,/\s]/g, '').length
  );
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
