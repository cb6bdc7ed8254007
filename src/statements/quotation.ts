import type { Sentence } from '../model/sentence.ts';

const OPENING = /^["“]/;
const CLOSED = /["”]\s*$/;
/** “Words” – Name, or “Words” (Name): somebody is named who gives the advice. */
const ATTRIBUTED = /["”]\s*(?:[–—-]{1,2}|\(|,? (?:says?|said|writes|advises))\s*\p{Lu}/u;

/**
 * Whether a sentence only repeats what somebody said or wrote, such as a letter, rather than giving advice.
 * Quoted advice of a named person is advice: “Start small.” – Ann Writer.
 */
export function isReportedSpeech(sentence: Sentence): boolean {
  const { text } = sentence.block.content;
  return OPENING.test(text) && CLOSED.test(text) && !ATTRIBUTED.test(text);
}
