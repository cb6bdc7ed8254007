import { wordCount } from '../flatten/passage.ts';

/** Longest heading in words; what is longer is a sentence of its own. */
export const LONGEST_HEADING = 12;

/** Ends like a sentence. */
export const STOP = /[.!?…][”"’')\]]*$/;
/** Is more than one sentence. */
export const SEVERAL = /\p{L}{2}[.!?]["”’')]*\s+\p{Lu}/u;
/** Goes on in the next line or list. */
export const RUNS_ON = /[,;:–—-]$/;

/** Whether a text is short enough for a heading and does not run on. */
export function isShort(text: string): boolean {
  const words = wordCount(text);
  return words > 0 && words <= LONGEST_HEADING && !RUNS_ON.test(text) && !SEVERAL.test(text);
}
