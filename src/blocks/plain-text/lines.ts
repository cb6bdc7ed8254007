/** A line of a text file that is not blank; offsets count UTF-16 units of the document's text. */
export interface TextLine {
  /** Of the first character that is no white space. */
  readonly start: number;
  /** Behind the last character that is no white space. */
  readonly end: number;
  /** Columns of white space before it; a tab counts to the next multiple of four. */
  readonly indent: number;
  readonly text: string;
  /** Whether a blank line, or the edge of the file, stands above and below. */
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
}

/** Divides a text into its lines, from offset `from` on, without the blank ones. */
export function readLines(text: string, from: number): TextLine[] {
  const raw: { start: number; end: number; indent: number }[] = [];
  const blankBefore = new Set<number>();
  let blank = true;
  const pattern = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/y;
  pattern.lastIndex = from;
  while (pattern.lastIndex < text.length) {
    const offset = pattern.lastIndex;
    const line = (pattern.exec(text)?.[0] ?? '').replace(/[\r\n\u2028\u2029]+$/, '');
    const trimmed = line.trim();
    if (trimmed === '') {
      blank = true;
      continue;
    }
    const lead = line.length - line.trimStart().length;
    if (blank) blankBefore.add(raw.length);
    raw.push({
      start: offset + lead,
      end: offset + lead + trimmed.length,
      indent: columns(line.slice(0, lead)),
    });
    blank = false;
  }
  return raw.map((line, index) => ({
    ...line,
    text: text.slice(line.start, line.end),
    blankAbove: blankBefore.has(index),
    blankBelow: index === raw.length - 1 || blankBefore.has(index + 1),
  }));
}

// A non-breaking space at the start of a line is left over from a web page and moves nothing.
function columns(space: string): number {
  let column = 0;
  for (const unit of space) {
    if (unit === '\t') column += 4 - (column % 4);
    else if (unit === ' ') column += 1;
  }
  return column;
}
