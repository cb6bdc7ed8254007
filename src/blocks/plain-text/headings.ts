import { wordCount } from '../flatten/passage.ts';
import type { Entry } from './entries.ts';

const LONGEST_TITLE = 20;
const LONGEST_HEADING = 12;
const LONGEST_SENTENCE_HEADING = 10;
/** How much longer than a heading the paragraph below it has to be, at least. */
const BODY_WORDS = 15;
const SENTENCE_BODY_WORDS = 25;

const STOP = /[.!?…][”"’')\]]*$/;
/** More than one sentence. */
const SEVERAL = /\p{L}{2}[.!?]["”’')]*\s+\p{Lu}/u;
const RUNS_ON = /[,;:–—-]$/;
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
    if (depths[index] !== 0 || !standsAlone(entries, index)) continue;
    const next = entries[index + 1];
    if (next === undefined || (depths[index + 1] ?? 0) > 0) continue;
    if (isHeadingLine(entry) && (isBody(entry, next) || STOP.test(next.text))) lines.push(index);
    else if (isSentenceHeading(entry, next)) sentences.push(index);
  }
  // Above a single sentence a short line may be anything; a row of them is layout.
  for (const index of lines) {
    const [entry, next] = [entries[index], entries[index + 1]];
    const isSure = entry !== undefined && next !== undefined && isBody(entry, next);
    if (isSure || lines.length > 2) depths[index] = 2;
  }
  // One short sentence above a paragraph is style; two or more are layout, unless the layout is another.
  if (sentences.length > 1 && !depths.includes(2)) {
    for (const index of sentences) depths[index] = 2;
  }
  return depths;
}

function isTitle(entry: Entry): boolean {
  const words = wordCount(entry.text);
  return (
    entry.marker === null &&
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
  const words = wordCount(entry.text);
  return (
    words > 0 && words <= LONGEST_HEADING && !STOP.test(entry.text) && !RUNS_ON.test(entry.text)
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

/**
 * Numbered lines that are headings ("1. Rest well" above paragraphs) rather than items of a list. They
 * come in runs: nearly all are short and have a text of their own below.
 */
function numberedHeadings(entries: readonly Entry[]): number[] {
  return numberedRuns(entries)
    .filter((run) => {
      const short = run.filter((index) => isShort(entries[index]));
      const bodies = run.filter((index) => hasBody(entries, index));
      if (short.length < run.length * 0.75 || bodies.length < Math.max(1, run.length - 1))
        return false;
      const stopped = run.filter((index) => STOP.test(entries[index]?.text ?? ''));
      const setOff = run.every((index) => entries[index]?.blankBelow === true);
      return (
        stopped.length <= run.length / 2 ||
        (setOff && stopped.length === run.length && run.length > 1)
      );
    })
    .flat();
}

function numberedRuns(entries: readonly Entry[]): number[][] {
  const runs: number[][] = [];
  const open = new Map<number, { run: number[]; style: string; ordinal: number }>();
  for (const [index, { marker, indent }] of entries.entries()) {
    if (marker === null || marker.kind === 'bullet') continue;
    const before = open.get(indent);
    // Authors mix "5." and "6)" in one run: the count tells more than the style.
    const follows = before !== undefined && marker.ordinal === before.ordinal + 1;
    if (before !== undefined && follows) {
      before.run.push(index);
      open.set(indent, { ...before, ordinal: marker.ordinal ?? 0 });
    } else {
      const run = [index];
      runs.push(run);
      open.set(indent, { run, style: marker.style, ordinal: marker.ordinal ?? 0 });
    }
    for (const column of open.keys()) if (column > indent) open.delete(column);
  }
  return runs;
}

function isShort(entry: Entry | undefined): boolean {
  const words = wordCount(entry?.text ?? '');
  const text = entry?.text ?? '';
  return words > 0 && words <= LONGEST_HEADING && !RUNS_ON.test(text) && !SEVERAL.test(text);
}

// A paragraph of its own: below it, no deeper list, no further item.
function hasBody(entries: readonly Entry[], index: number): boolean {
  const entry = entries[index];
  const next = entries[index + 1];
  return (
    entry !== undefined &&
    next !== undefined &&
    next.marker === null &&
    next.depth === 0 &&
    (next.indent >= entry.indent || next.blankAbove)
  );
}
