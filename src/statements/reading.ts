import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Sentence } from '../model/sentence.ts';
import { type ClauseStart, clauseStarts } from './clause-starts.ts';

/** A sentence made ready for the rules. */
export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Lower case with straight apostrophes, as long as the sentence's text. */
  readonly lower: string;
  readonly starts: readonly ClauseStart[];
  readonly isHeading: boolean;
  readonly isQuestion: boolean;
}

const straighten = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");

/** Tokens, clause starts and kind of a sentence. */
export function readSentence(sentence: Sentence): Reading {
  const tokens = tokenize(sentence.text);
  const lower = straighten(sentence.text);
  return {
    sentence,
    tokens,
    // A few letters grow when lowered; matching then falls back to the text as it stands.
    lower: lower.length === sentence.text.length ? lower : sentence.text,
    starts: clauseStarts(tokens),
    isHeading: sentence.block.kind === 'heading',
    isQuestion: /\?["”’')\]]*$/.test(sentence.text),
  };
}

/** Index of the first token that begins at or after an offset of the sentence, or `null` behind the last. */
export function tokenAt(reading: Reading, offset: number): number | null {
  const index = reading.tokens.findIndex((token) => token.start >= offset && token.pos !== 'PUNCT');
  return index < 0 ? null : index;
}
