import { wordCount } from '../flatten/passage.ts';
import { type FurnitureDetector, indexesWhere, type Page, range, textAt } from './page.ts';

/**
 * Forms to comment or log in, and everything behind them.
 *
 * yes: Leave a Reply | Fill in your details below or click an icon to log in: | Connecting to %s
 * yes: ### Leave a Comment | Your email address will not be published. Required fields are marked * | Name *
 * yes: Leave A Comment
 * yes: You are commenting using your Example account. ( Log Out / Change )
 * yes: Save my name, email, and website in this browser for the next time I comment.
 * no: ## Leave a comment | Leave a comment that adds something the author did not know, and sign it with your own name.
 * no: Fill in your details before you hand the form over, and log in once to test it.
 * no: Ask for an email address only when you need one.
 */
export const replyForm: FurnitureDetector = {
  kind: 'form',
  find(page) {
    const start = indexesWhere(page, (text, index) => OPENING.test(text) && isForm(page, index))[0];
    const tail = start === undefined ? [] : range(start, page.passages.length);
    const lines = indexesWhere(page, (text) => FIELD.test(text) && wordCount(text) <= 30);
    return [...new Set([...tail, ...lines])];
  },
};

const OPENING =
  /^(?:(?:leave|post|write|add|submit|make) (?:a|your)(?: public)? (?:reply|comment|response)(?: (?:below|here|to .{1,60}))?(?: cancel reply)?|cancel reply|join the (?:conversation|discussion)|have your say|(?:sign|log) in to (?:comment|reply|leave a comment))[.:!…]*$/i;

/** Lines that only a form has. */
const FIELD =
  /^(?:(?:you are )?commenting (?:using|with) your\b|(?:fill in|enter) your details below,? or (?:click|pick|choose)|.{0,80}\blog ?out\s*\/\s*\w+|your email address will not be published|required fields are marked|save my name, e-?mail,? (?:and|&)|notify me (?:of|about|when) (?:new|follow-?up)|connecting to %s|%d bloggers like this|you must be logged in to (?:post|comment|reply)|please log in (?:using one of these methods )?to (?:post|comment|reply)|enter your (?:comment|email address) (?:here|below)?\.*$|this site (?:uses akismet|is protected by recaptcha))/i;
const LABEL = /^(?:name|e-?mail|website|comment|url|message)\s*(?:\*|\(required\))?:?$/i;

function isForm(page: Page, index: number): boolean {
  const next = range(index + 1, Math.min(page.passages.length, index + 9)).map((other) =>
    textAt(page, other),
  );
  if (next.some((text) => FIELD.test(text) || LABEL.test(text))) return true;
  // At the very end nothing but other furniture follows, and that is short.
  return range(index + 1, page.passages.length).every(
    (other) => wordCount(textAt(page, other)) < 12,
  );
}
