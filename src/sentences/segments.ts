/** A half-open range of UTF-16 offsets in a clean text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Node 20's segmenter takes time with the square of the text's length: 22 s for a megabyte in one piece. */
const WINDOW = 2000;

/** The Unicode rules never end a sentence at "…"; English does when the next word begins with a capital. */
const BEHIND_ELLIPSIS = /(?<=\p{L}[”"’]?\s?…[”"’]?\s+)(?=\p{Lu}\p{Ll})/u;

/** Sentences as the Unicode rules see them, white space included: together they cover the text. */
export function* segments(text: string): Generator<TextRange> {
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const window = text.slice(start, start + size);
    const isLast = start + window.length === text.length;
    const found = [...segmenter.segment(window)];
    // The last one may go on behind the window, so it is left for the next.
    const complete = isLast ? found : found.slice(0, -1);
    if (complete.length === 0) {
      size *= 2;
      continue;
    }
    for (const { segment } of complete) {
      for (const part of segment.split(BEHIND_ELLIPSIS)) {
        yield { start, end: start + part.length };
        start += part.length;
      }
    }
    size = WINDOW;
  }
}
