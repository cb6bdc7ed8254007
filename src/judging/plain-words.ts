/** Control characters and bidi overrides, which could make a text read as another one. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Words from outside on one line of plain text, cut at a word when longer than `longest`. */
export function plainWords(words: string, longest: number): string {
  const plain = words.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s\S*$/, '')} …`;
}
