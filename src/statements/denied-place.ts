import type { Sentence } from '../model/sentence.ts';

/** Headings and column heads of what is not to be done; written for this project. */
const DENYING_HEAD =
  /^\W*(?:(?:the )?don['’]?ts?|do not|dont(?:['’]s)?|avoid|never|bad|wrong|incorrect|not ok(?:ay)?|not allowed|forbidden|(?:what|things|mistakes|words|habits) (?:not to \w+|to avoid|you should not \w+)|what not to \w+|(?:bad|poor) (?:practice|practices|examples?|habits?)|common mistakes|anti-?patterns?|instead of(?: this)?|no)\W*$/i;
/** Marks that cross out what they stand before. */
const CROSS = /^\s*(?:❌|✗|✘|✖|🚫|⛔|👎|\[?x\]|(?:bad|wrong|don['’]t|avoid|no):\s)/iu;

/**
 * Whether a sentence stands where what is not to be done is listed: under a heading or column head such as "Don’t", or
 * behind a cross. Its own words then read as if they recommended it.
 */
export function standsUnderDenial({ block, text, index }: Sentence): boolean {
  if (index > 0) return false;
  const listed = block.kind === 'tableRow' || block.kind === 'listItem' || block.kind === 'heading';
  // An item's own bold lead may stand between it and the heading.
  const heads = block.headingPath.slice(-2);
  return (listed && heads.some((head) => DENYING_HEAD.test(head))) || CROSS.test(text);
}

/** Whether a sentence is such a heading or column head itself, and so no advice. */
export const isDenyingHead = ({ block, text }: Sentence): boolean =>
  (block.kind === 'heading' || block.kind === 'tableRow') && DENYING_HEAD.test(text);
