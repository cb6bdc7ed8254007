import { goesOn } from './merge-rules.ts';
import { segments, type TextRange } from './segments.ts';

/** What the rules look at on either side of a boundary: more would make long texts slow to no avail. */
const LOOK_BEHIND = 400;
const LOOK_AHEAD = 200;
/** No sentence is this long; where the rules would make one, the segmenter is right after all. */
const LONGEST_MERGED = 1500;

/**
 * Divides clean text into sentences. The ranges leave out the white space between sentences, and together
 * cover everything else.
 */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const range of segments(text)) {
    const segment = text.slice(range.start, range.end);
    const start = range.end - segment.trimStart().length;
    const end = range.start + segment.trimEnd().length;
    if (end <= start) continue;
    const before = ranges.at(-1);
    if (before !== undefined && isOneSentence(text, before, start)) {
      before.end = end;
    } else {
      ranges.push({ start, end });
    }
  }
  return ranges;
}

function isOneSentence(text: string, before: TextRange, start: number): boolean {
  if (start - before.start > LONGEST_MERGED) return false;
  const from = Math.max(before.start, before.end - LOOK_BEHIND);
  return goesOn(text.slice(from, before.end), text.slice(start, start + LOOK_AHEAD));
}
