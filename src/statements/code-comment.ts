import type { Sentence } from '../model/sentence.ts';
import { type Reading, tokenAt } from './reading.ts';
import type { Finding } from './rule.ts';

/** What tells a rule from a comment on what the next line does ("Create the user"). */
const RULING =
  /^\W*(?:never|always|avoid|prefer|don['’]t|do not|instead of|favou?r)\b|\b(?:must|should|should(?:n['’]t| not)|must(?:n['’]t| not)|instead|rather than|recommended|discouraged|forbidden)\b/i;
/** Words need a stop behind them to be a mark; signs do not. */
const MARK =
  /^\W*?(?:(?<word>good|better|best|right|correct|ok|yes|do|bad|worse|wrong|incorrect|no|don['’]?t)(?:\s*[:–—]|\s+-|,)|(?<sign>✓|✔|✅|✗|✘|✖|❌))\s*/iu;
const AGAINST = /^(?:bad|worse|wrong|incorrect|no|don['’]?t|✗|✘|✖|❌)$/iu;
const FEWEST_WORDS = 3;

const reasonAfter = (text: string): number | null => {
  const mark = MARK.exec(text)?.[0].length;
  if (mark === undefined) return null;
  return (text.slice(mark).match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS ? mark : null;
};

/**
 * Whether a sentence is a comment in code that tells what the code does, rather than how to write it.
 * - "Create the user" is; "Never create a user twice" and "bad: the loop asks once a row" are not.
 */
export const isRunningComment = ({ block, text }: Sentence): boolean =>
  block.kind === 'code' && !RULING.test(text) && reasonAfter(text) === null;

/** What a comment such as "good: one statement per line" says to do, or "bad: …" to avoid; `null` for all others. */
export function readMarkedComment(reading: Reading): Finding | null {
  const { block, text } = reading.sentence;
  const from = block.kind === 'code' ? reasonAfter(text) : null;
  const action = from === null ? null : tokenAt(reading, from);
  if (action === null) return null;
  const { word, sign } = MARK.exec(text)?.groups ?? {};
  const against = AGAINST.test(word ?? sign ?? '');
  return { rule: 'comment', stance: against ? 'avoid' : 'do', strength: 'should', action };
}
