import type { TextRange } from './segments.ts';

/** A line that is all comment, in the ways of C and its kin, shells, SQL, Lisp and HTML. */
const WHOLE_LINE = /^[ \t]*(?:\/\/+|#+(?!!)|--(?!>)|;;+|\/\*+|\*(?!\/)|<!--)[ \t]+(?=\S)/;
/** The comment behind code on its line. */
const BEHIND_CODE = /\S[ \t]+(?:\/\/|#|--(?=[ \t]{1,2}[A-Z]))[ \t]+(?=\p{L})/u;
const CLOSING = ['*/', '-->'];

/** Words without the mark that closes a comment; by hand, as a pattern would try every run of spaces again and again. */
function withoutClosing(words: string): string {
  const end = words.trimEnd();
  const mark = CLOSING.find((one) => end.endsWith(one));
  return mark === undefined ? end : end.slice(0, -mark.length).trimEnd();
}

interface Line extends TextRange {
  readonly isWhole: boolean;
}

/** The words of a line's comment, without its marks, or `null`. */
function commentIn(line: string, at: number): Line | null {
  const whole = WHOLE_LINE.exec(line);
  const found = whole ?? BEHIND_CODE.exec(line);
  if (!found) return null;
  const start = found.index + found[0].length;
  const end = start + withoutClosing(line.slice(start)).length;
  return end > start ? { start: at + start, end: at + end, isWhole: whole !== null } : null;
}

/**
 * The comments of a piece of code, each as the ranges of its lines: lines that are all comment and follow each other
 * make one.
 */
export function codeComments(code: string): TextRange[][] {
  const comments: Line[][] = [];
  let at = 0;
  let open: Line[] | null = null;
  for (const line of code.split('\n')) {
    const comment = commentIn(line, at);
    if (comment && open && comment.isWhole) {
      open.push(comment);
    } else if (comment) {
      comments.push([comment]);
    }
    open = comment?.isWhole ? (comments.at(-1) ?? null) : null;
    at += line.length + 1;
  }
  return comments;
}
