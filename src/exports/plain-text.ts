/**
 * Words from an article or a reader without what a file must not hold: line breaks are one kind,
 * invisible controls go, since bidi overrides would reorder the line around them, and so do halves of characters.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/[\n\t]+/g, ' ');
}
