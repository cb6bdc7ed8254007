import { wordCount } from '../flatten/passage.ts';
import { type FurnitureDetector, indexesWhere, type Page, range, textAt } from './page.ts';

/**
 * What readers wrote below an article: it is their advice, not the source's.
 *
 * yes: 4 thoughts on “How to prune a hedge” | Great post, I always start in March.
 * yes: ## 12 responses to “Packing light” | Jo says: | Never fold a jacket.
 * yes: 3 Comments | Ann on May 3, 2019 at 4:10 pm | I would water it twice.
 * yes: ## Comments | Kim says: | Try the lid first. | Reply
 * no: ## Comments | Write comments that say why, not what, and delete those that repeat the code below them.
 * no: 3 comments are enough for most functions.
 * no: ## Responses | Prepare two responses to the hardest question and practise them aloud with a friend.
 */
export const commentThread: FurnitureDetector = {
  kind: 'comments',
  find(page) {
    const start = indexesWhere(page, (text, index) => opensThread(page, text, index))[0];
    return start === undefined ? [] : range(start, page.passages.length);
  },
};

const COUNTED =
  /^(?:\d{1,5}|one|two|three|no)\s+(?:thoughts?|responses?|comments?|replies|reactions?)(?:\s+(?:on|to|so far)\b.{0,150})?[:.]?$/i;
const BARE = /^(?:comments?|responses?|discussion|reader comments|replies)(?:\s*\(\d+\))?:?$/i;
/** Lines that only a comment thread has. */
const THREAD_MARKS =
  /(?:\b(?:says|said|wrote|writes):$|^(?:log in to )?reply$|^liked by \d|\bpermalink\b|^(?:posted )?(?:on )?\w+ \d{1,2},? \d{4}(?:,? at)? \d{1,2}[:.]\d{2}|\bat \d{1,2}:\d{2}\s*[ap]\.?m\b|^\d+ (?:minutes|hours|days|weeks|months|years) ago$)/i;

function opensThread(page: Page, text: string, index: number): boolean {
  if (index === 0 || wordCount(text) > 25) return false;
  if (COUNTED.test(text)) return /["“”]| (?:on|to) /.test(text) || isThreadBelow(page, index, 1);
  return BARE.test(text) && isThreadBelow(page, index, 2);
}

function isThreadBelow(page: Page, index: number, marks: number): boolean {
  const rest = range(index + 1, page.passages.length);
  return rest.filter((other) => THREAD_MARKS.test(textAt(page, other))).length >= marks;
}
