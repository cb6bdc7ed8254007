import { type FurnitureDetector, linesWhere, type Page, textAt } from './page.ts';

/**
 * Buttons to pass an article on, and what counts how often that was done.
 *
 * yes: Share this
 * yes: Pin It on Pinterest | Share This
 * yes: Share on Mastodon
 * yes: Liked by 1 person
 * yes: Like this: | Loading...
 * yes: Tweet | Share
 * yes: Share this article with your friends
 * no: Share the work with someone you trust.
 * no: Share this list with everybody who comes along.
 * no: Tweet less and walk more.
 * no: ## Share | Share what you know as soon as you know it, since people plan around what they have heard last.
 */
export const sharing: FurnitureDetector = {
  kind: 'sharing',
  find(page) {
    const certain = new Set(linesWhere(page, (text) => BUTTON.test(text)));
    const beside = linesWhere(
      page,
      (text, index) =>
        WORD.test(text) && isNearEdge(page, index) && isBesideShortLine(page, index, certain),
    );
    return [...new Set([...certain, ...beside])];
  },
};

const BUTTON =
  /^(?:share (?:this|it)(?: (?:post|article|page|story|entry))?(?: (?:on|via|with (?:your|a) friends?).{0,20})?|share (?:on|via) \S+(?: \S+)?|pin it(?: on \S+)?|tweet (?:this|it)|(?:be the first to )?like this|liked by \d[\d,.]* (?:person|people)|[\d,.]+k? (?:shares?|likes?|tweets?|claps?)|loading\s?(?:\.{3}|…)|(?:e-?mail|print) this(?: (?:page|article|post))?|copy link|follow (?:us|me) on \S+(?: (?:and|&|,) \S+)*|(?:opens|click to share)\b.{0,60}(?:new window\)?|\bon \S+))[.:!]?$/i;
const WORD = /^(?:share|tweet|pin|like|print|e-?mail|save|reblog|bookmark)[:.]?$/i;

function isNearEdge(page: Page, index: number): boolean {
  return (page.below[index] ?? 1) <= 0.3 || (page.above[index] ?? 1) <= 0.15;
}

// A single word may be a heading of the article; beside another button it is one itself.
function isBesideShortLine(page: Page, index: number, certain: ReadonlySet<number>): boolean {
  return [index - 1, index + 1].some(
    (other) => certain.has(other) || (textAt(page, other) !== '' && WORD.test(textAt(page, other))),
  );
}
