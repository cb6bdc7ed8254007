import { contentLemmas } from '../language/content-words.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Statement } from '../model/statement.ts';

/** With fewer telling words than this, a statement leans on its heading ("Do this twice."). */
const FEWEST_TELLING_WORDS = 2;

/**
 * What a statement is about in few words: its action without the words that give or deny it,
 * led by its heading where the action alone only points back.
 */
export function gistOf({ parts, text, sentence }: Statement): string {
  const action = parts.action?.text ?? text;
  const heading = sentence.block.headingPath.at(-1);
  const telling = contentLemmas(tokenize(action)).length;
  return heading && telling < FEWEST_TELLING_WORDS ? `${heading}: ${action}` : action;
}
