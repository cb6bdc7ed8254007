import {
  BEFORE_NAME,
  BEFORE_NUMBER,
  LETTERED,
  NEVER_LAST,
  OPENERS,
  TIME_OF_DAY,
  TIMES,
} from './abbreviations.ts';

/**
 * Tells that what a segmenter divided is one sentence. `before` is the end of the sentence so far, `after`
 * the beginning of what follows; each may be cut to what the rules need.
 */
type MergeRule = (before: string, after: string) => boolean;

/** "e.g. Apples", "Fig. 3", "the U.S. Army", "5 p.m. Monday" */
const endsInAbbreviation: MergeRule = (before, after) => {
  const word = /(?:^|[\s("“‘'’/[–—-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (NEVER_LAST.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && /^[#§]?\d/.test(after)) return true;
  if (BEFORE_NAME.has(word)) return !OPENERS.has(firstWord(after));
  return TIME_OF_DAY.has(word) && TIMES.has(firstWord(after));
};

/** "J. R. Smith", "Maria T. Lopez" */
const endsInInitial: MergeRule = (before, after) => {
  const found = /(?:^|[\s("“])(?:(\p{Lu}[\p{Ll}'’]+)\s)?(?:\p{Lu}\.\s?)*(\p{Lu})\.$/u.exec(before);
  if (found === null || !/^\p{Lu}/u.test(after) || OPENERS.has(firstWord(after))) return false;
  if (found[1] === undefined) return found[2] !== 'I';
  return !LETTERED.has(found[1].toLowerCase());
};

/** "1." and the item behind it */
const isListNumber: MergeRule = (before) =>
  /^(?:\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|(?:step|no) \d+[.:])$/i.test(before);

/** "3. 5" in a decimal or a version that was typed with a space */
const splitsNumber: MergeRule = (before, after) => /\d\.$/.test(before) && /^\d/.test(after);

/** "“Why?” she asked", "Stop! said nobody", "Well … it depends" */
const goesOnSmall: MergeRule = (before, after) =>
  /(?:…|\.{2,}|[.!?]["”’')\]]+|[!?])$/.test(before) && /^["“‘(]?\p{Ll}/u.test(after);

/** "Well …, it depends" */
const pausesOnly: MergeRule = (before, after) =>
  /(?:…|\.\s?\.\s?\.)$/.test(before) && /^[,;:)–—-]/.test(after);

/** A closing quotation mark or bracket that was left on the far side */
const closesQuote: MergeRule = (_before, after) => /^["”’')\]]+(?:\s|$)/.test(after);

/** "“…” – Name": who said it belongs to what was said. */
const isAttribution: MergeRule = (before, after) =>
  /["”]$/.test(before) &&
  /^[–—-]{1,2}\s*\p{L}[^.!?]{0,60}\.?$/u.test(after.replace(/\b\p{Lu}\p{Ll}{0,3}\./gu, ''));

/** "Use it (see ch. 3. It helps) daily": a bracket that opened within the sentence closes within it. */
const standsInBracket: MergeRule = (before, after) => {
  const opened = before.lastIndexOf('(');
  if (opened <= 0 || before.indexOf(')', opened) !== -1 || before.length - opened > 160)
    return false;
  const closed = after.indexOf(')');
  return closed !== -1 && !after.slice(0, closed).includes('(');
};

/** A smiley or lone mark at the end */
const isLeftoverMark: MergeRule = (_before, after) =>
  /^(?:[:;]-?[)(DP]|[^\p{L}\p{N}\s]{1,3})\s*$/u.test(after);

/** In the order they are asked; the first that holds merges. */
const RULES: readonly MergeRule[] = [
  isListNumber,
  splitsNumber,
  endsInAbbreviation,
  endsInInitial,
  goesOnSmall,
  pausesOnly,
  closesQuote,
  isAttribution,
  standsInBracket,
  isLeftoverMark,
];

/** Whether the sentence that `before` seems to end goes on with `after`. */
export function goesOn(before: string, after: string): boolean {
  return RULES.some((rule) => rule(before, after));
}

function firstWord(text: string): string {
  return (/^["“‘(]?([\p{L}'’]+)/u.exec(text)?.[1] ?? '').toLowerCase();
}
