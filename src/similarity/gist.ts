import { contentLemmas } from '../language/content-words.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Statement } from '../model/statement.ts';

/** With fewer telling words than this, a deed leans on its heading ("Do this twice."). */
const FEWEST_TELLING_WORDS = 2;

/**
 * What a statement is about, in few words for each thing it says to do or to avoid, without the words that give
 * or deny it; led by the heading where the words alone only point back.
 */
export function gistsOf({ deeds, text, sentence }: Statement): string[] {
  const heading = sentence.block.headingPath.at(-1);
  const words = deeds.length > 0 ? deeds.map((deed) => deed.text) : [text];
  return words.map((deed) => {
    const telling = contentLemmas(tokenize(deed)).length;
    return heading && telling < FEWEST_TELLING_WORDS ? `${heading}: ${deed}` : deed;
  });
}
