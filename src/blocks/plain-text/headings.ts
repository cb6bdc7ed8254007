import { wordCount } from '../flatten/passage.ts';
import type { Entry } from './entries.ts';
import { isShort, SEVERAL, STOP } from './line-shape.ts';
import { numberedHeadings } from './numbered-headings.ts';

const LONGEST_TITLE = 20;
const LONGEST_SENTENCE_HEADING = 10;
/** How long the paragraph below a heading is, at least. */
const BODY_WORDS = 15;
const SENTENCE_BODY_WORDS = 20;

// A short sentence that takes up the one before it stands alone for effect, not as a heading.
const TAKES_UP =
  /^(?:and|but|or|so|then|this|that|these|those|it|they|he|she|we|i|no|yes|still|yet)\b/i;

/** The heading level of each entry, 0 for what is no heading. The title is 1, a section 2. */
export function headingDepths(entries: readonly Entry[]): number[] {
  const depths = entries.map((entry) => entry.depth);
  const title = entries[0];
  if (title !== undefined && depths[0] === 0 && entries.length > 1 && isTitle(title)) {
    for (const [index, entry] of entries.slice(0, 3).entries()) {
      if (entry.text === title.text) depths[index] = 1;
    }
  }
  for (const index of numberedHeadings(entries)) depths[index] ||= 2;
  const lines: number[] = [];
  const sentences: number[] = [];
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1];
    if (depths[index] !== 0 || next === undefined || (depths[index + 1] ?? 0) > 0) continue;
    if (isCapitals(entry) && entry.blankAbove) depths[index] = 2;
    if (depths[index] !== 0 || !standsAlone(entries, index)) continue;
    if (isHeadingLine(entry) && (isBody(entry, next) || STOP.test(next.text))) lines.push(index);
    else if (isSentenceHeading(entry, next)) sentences.push(index);
  }
  // Above a single sentence a short line may be anything; a row of them is layout.
  for (const index of lines) {
    const [entry, next] = [entries[index], entries[index + 1]];
    const isSure = entry !== undefined && next !== undefined && isBody(entry, next);
    if (isSure || lines.length > 2) depths[index] = 2;
  }
  // One short sentence above a paragraph is style; two or more are layout. Statements are more often mere
  // style than questions are, so another layout rules them out.
  const hasSections = depths.includes(2);
  const layout = sentences.filter(
    (index) => !hasSections || /\?$/.test(entries[index]?.text ?? ''),
  );
  if (layout.length > 1) for (const index of layout) depths[index] = 2;
  return depths;
}

function isTitle(entry: Entry): boolean {
  const words = wordCount(entry.text);
  return (
    entry.marker === null &&
    entry.blankBelow &&
    words > 0 &&
    words <= LONGEST_TITLE &&
    !/[.,;:]$/.test(entry.text) &&
    !/^["“]/.test(entry.text)
  );
}

function standsAlone(entries: readonly Entry[], index: number): boolean {
  const entry = entries[index];
  const above = entries[index - 1];
  return (
    entry !== undefined &&
    entry.marker === null &&
    entry.blankAbove &&
    entry.blankBelow &&
    !/^["“”'‘(–—]/.test(entry.text) &&
    (above === undefined || !/,$/.test(above.text))
  );
}

function isHeadingLine(entry: Entry): boolean {
  return isShort(entry.text) && !STOP.test(entry.text);
}

// "ON THE ROAD", with or without a blank line below
function isCapitals(entry: Entry): boolean {
  return (
    entry.marker === null && isHeadingLine(entry) && /^(?=.*\p{Lu}{3})[^\p{Ll}]+$/u.test(entry.text)
  );
}

function isBody(entry: Entry, next: Entry): boolean {
  const least = Math.max(BODY_WORDS, wordCount(entry.text) * 1.5);
  return next.marker !== null || wordCount(next.text) >= least;
}

function isSentenceHeading(entry: Entry, next: Entry): boolean {
  const words = wordCount(entry.text);
  if (words === 0 || words > LONGEST_SENTENCE_HEADING || TAKES_UP.test(entry.text)) return false;
  if (!STOP.test(entry.text) || SEVERAL.test(entry.text)) return false;
  return next.marker === null && wordCount(next.text) >= Math.max(SENTENCE_BODY_WORDS, words * 3);
}
