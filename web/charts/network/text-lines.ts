/** Width in pixels of a text in the page's own letters. */
export type Measure = (text: string, size: 12 | 14 | 16, weight: 400 | 600) => number;

/** Room between the baselines of two lines of 12 pixels. */
export const LINE_HEIGHT = 15;

const MOST_LINES = 4;
const WIDEST = 120;
/** A single word may be longer than that, but not by more. */
const LONGEST_WORD = 160;

function linesOf(label: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Cuts a text so that it fits with an ellipsis; empty when not even three letters do. */
export function shorten(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  let end = text.length - 1;
  while (end > 2 && widthOf(`${text.slice(0, end).trimEnd()}…`) > width) end -= 1;
  const cut = `${text.slice(0, end).trimEnd()}…`;
  return widthOf(cut) <= width ? cut : '';
}

/** Breaks a label into short lines at spaces; what does not fit in four ends in an ellipsis. */
export function breakLabel(label: string, widthOf: (text: string) => number): string[] {
  const lines = linesOf(label, WIDEST, widthOf);
  return lines.slice(0, MOST_LINES).map((line, i) => {
    const cut = lines.length > MOST_LINES && i === MOST_LINES - 1;
    return shorten(cut ? `${line}…` : line, LONGEST_WORD, widthOf);
  });
}
