/** A word or sign of a text; `start` and `end` are UTF-16 offsets into that text, half open. */
export interface Token {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  /** Porter stem: "reflection" and "reflect" meet in it. */
  readonly stem: string;
  /** Universal part-of-speech tag, as wink-nlp gives it. */
  readonly pos: string;
  readonly start: number;
  readonly end: number;
}
