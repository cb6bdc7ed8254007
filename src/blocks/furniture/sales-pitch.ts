import { wordCount } from '../flatten/passage.ts';
import { type FurnitureDetector, indexesWhere, type Page, textAt } from './page.ts';

/**
 * What the publisher offers: services, newsletters, books. Says who offers it ("our", "us"), names the
 * offer and tells the reader to take it.
 *
 * yes: Need support as you plan your garden? | We’re all about helping you grow. | Click to contact us about our garden design services.
 * yes: Subscribe to our newsletter for weekly tips.
 * yes: Join our free webinar and learn more.
 * yes: ## Want more? | Sign up for my mailing list and get the free checklist straight to your inbox.
 * yes: Buy my book on Bookshop or download the first chapter here.
 * no: Subscribe to one newsletter in your field and read it every week.
 * no: Join a class before you buy any tools.
 * no: Need support? Ask a neighbour first.
 * no: Get to know the community we live in.
 * no: Start with the books that my teacher lent me.
 * no: Our team books a meeting room for every visit, and I sign up for the first slot myself so that nobody has to wait.
 */
export const salesPitch: FurnitureDetector = {
  kind: 'sales',
  find(page) {
    const pitches = indexesWhere(page, (text, index) => isPitch(text, page.below[index] ?? 1));
    return [...new Set(pitches.flatMap((index) => [...leadingUp(page, index), index]))];
  },
};

const LONGEST = 45;
const ACT =
  /^(?:click|contact|sign up|subscribe|join|register|enrol+|download|buy|order|book|get|grab|check out|try|schedule|reserve|call|email|become|discover|learn more|start|shop|visit|purchase|pre-?order|explore)\b/i;
const OFFERS =
  'newsletter|mailing list|e-?mail list|services?|coaching|consult(?:ing|ation)s?|(?:online )?courses?|e-?books?|books?|webinars?|workshops?|memberships?|community|podcast|programs?|programmes?|guides?|trial|checklist|templates?|packages?|products?|shop|store|patreon|discount|coupon';
const OWN_OFFER = new RegExp(
  String.raw`\b(?:our|my)\b(?: \S+){0,4}? (?:${OFFERS})\b|\b(?:contact|join|call|e-?mail|hire) (?:us|me)\b.*\b(?:${OFFERS})\b`,
  'i',
);
/** Words that sell wherever they stand; without one of them an offer stands near the end. */
const URGES =
  /\b(?:click|sign up|subscribe|free|here|below|today|now|newsletter|mailing list|discount|coupon)\b/i;
const ALWAYS =
  /\b(?:(?:straight|right|delivered|directly) (?:in)?to your inbox|unsubscribe (?:at )?any ?time|no spam[,.!]|enter your e-?mail (?:address )?(?:below|to)|use (?:the )?(?:promo|coupon|discount) code)\b/i;
const OFFERS_HELP =
  /^(?:(?:need|want|looking for|ready (?:to|for)|interested in|struggling with|would you like)\b.*\?|(?:we(?:’re|'re| are) (?:all about|here to|passionate about|dedicated to)|(?:we|i) (?:can|would love to) help)\b.*)$/i;

function isPitch(text: string, below: number): boolean {
  if (wordCount(text) > LONGEST) return false;
  if (ALWAYS.test(text)) return true;
  const offers = text
    .split(/(?<=[.!?:])\s+/)
    .filter((part) => ACT.test(part) && OWN_OFFER.test(part));
  return offers.some((part) => below <= 0.3 || URGES.test(part));
}

// The question or promise in front of the offer belongs to it: at most three short passages.
function leadingUp(page: Page, index: number): number[] {
  const found: number[] = [];
  for (let above = index - 1; above >= index - 3; above -= 1) {
    const text = textAt(page, above);
    if (text === '' || wordCount(text) > 25 || !OFFERS_HELP.test(text)) break;
    found.unshift(above);
  }
  return found;
}
