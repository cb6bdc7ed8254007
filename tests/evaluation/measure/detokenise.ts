/** What the tokenizer of the Penn Treebank takes apart, and how it is put together again; in this order. */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/ (n['’]t)\b/gi, '$1'],
  [/ (['’](?:s|m|d|re|ve|ll))\b/gi, '$1'],
  [/\b(do|does|did|is|are|was|were|would|could|should|has|have|had|ca|wo) (nt)\b/gi, '$1$2'],
  [/\b(can) (not)\b/gi, '$1$2'],
  [/\b(gon|wan|got) (na|ta)\b/gi, '$1$2'],
  [/\b(lem|gim) (me)\b/gi, '$1$2'],
  [/ ([.,;:!?%)\]}…”])/g, '$1'],
  [/([([{$£€#“]) /g, '$1'],
  [/" ([^"]*?) ?"/g, '"$1"'],
];

/** Puts a sentence together that was taken apart into tokens: "Do n't go , ever ." reads "Don't go, ever." again. */
export function detokenise(sentence: string): string {
  return REPAIRS.reduce((text, [from, to]) => text.replace(from, to), sentence).trim();
}
