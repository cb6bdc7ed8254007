// Zero-width marks, bidirectional controls, soft hyphens and control characters: they are part of the
// file, and so of every quote, but in a label they hide or reorder words.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

/** Whether a UTF-16 unit shows nothing and is left out of clean text. */
export function isInvisible(unit: string): boolean {
  return INVISIBLE.test(unit);
}

/** Whether a UTF-16 unit is white space (line ends and non-breaking spaces too). */
export function isSpace(unit: string): boolean {
  return unit !== '\ufeff' && /[\s\u0085]/.test(unit);
}
