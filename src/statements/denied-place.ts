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
  const head = block.headingPath.at(-1) ?? '';
  const listed = block.kind === 'tableRow' || block.kind === 'listItem' || block.kind === 'heading';
  return (listed && DENYING_HEAD.test(head)) || (index === 0 && CROSS.test(text));
}
