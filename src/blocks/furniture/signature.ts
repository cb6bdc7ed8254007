import { wordCount } from '../flatten/passage.ts';
import { type FurnitureDetector, indexesWhere, isAmongLast, type Page, textAt } from './page.ts';

/**
 * How a text signs off.
 *
 * yes: We believe in you, | Your Friends and Helpers at Hillside Gardens
 * yes: Best wishes, | Maria
 * yes: Your friends at Hillside Gardens
 * yes: Love, Maria
 * yes: Cheers!
 * no: Start early, | and stop when it gets dark.
 * no: Your friends at work will help you if you ask them.
 * no: Best of all, it costs nothing.
 */
export const signature: FurnitureDetector = {
  kind: 'signature',
  find(page) {
    const closings = indexesWhere(page, (_, index) => isClosing(page, index));
    const names = indexesWhere(
      page,
      (text, index) => NAMED.test(text) && isAmongLast(page, index, 4),
    );
    return [...new Set([...closings.flatMap((index) => [index, index + 1]), ...names])];
  },
};

const NAMED =
  /^(?:[Yy]our [\p{L}’' &-]{2,50} (?:at|from) \p{Lu}[\p{L}\p{N}&.'’ -]{1,50}|[Tt]he (?:[\p{L}’' &-]{1,30} )?[Tt]eam(?: (?:at|from) .{2,50})?|(?:[Ll]ove|[Bb]est(?: wishes)?|[Cc]heers|[Yy]ours|[Ss]incerely|(?:[Kk]ind |[Ww]arm )?[Rr]egards|[Xx][Oo]+|[Ww]armly|[Tt]hanks),\s+\p{Lu}[\p{L}. ]{1,30}|(?:[Cc]heers|[Gg]ood luck|[Hh]appy \p{L}+ing|[Ll]ove|[Xx][Oo]+)!?)$/u;

// A short line that ends with a comma, and a short line without a stop below it, at the end of the text.
function isClosing(page: Page, index: number): boolean {
  const line = textAt(page, index);
  const name = textAt(page, index + 1);
  return (
    isAmongLast(page, index, 5) &&
    /,$/.test(line) &&
    wordCount(line) <= 6 &&
    /^\p{Lu}/u.test(name) &&
    wordCount(name) <= 10 &&
    !/[.!?:;,]$/.test(name)
  );
}
