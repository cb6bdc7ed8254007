/** Signs that a word processor or a browser writes in place of those on the keyboard. */
const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

/**
 * A text as it is compared: white space folded, quotation marks, dashes and ellipses straightened.
 * White space at the ends stays, so that what folds to how much can be counted.
 */
export function foldText(text: string): string {
  return STRAIGHT.reduce(
    (folded, [sign, plain]) => folded.replace(sign, plain),
    text.normalize('NFC'),
  );
}

/** Words as they are compared, without white space at the ends. */
export function fold(words: string): string {
  return foldText(words).trim();
}
