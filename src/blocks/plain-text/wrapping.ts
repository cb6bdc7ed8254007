import type { TextLine } from './lines.ts';

const NARROWEST = 40;
const WIDEST = 120;

/**
 * The width a text was wrapped to, in characters, or `null` when its paragraphs are single long lines:
 * then every line is a paragraph.
 */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  const widths = lines.map((line) => line.indent + line.text.length);
  const widest = widths.reduce(
    (most, width) => (width <= WIDEST && width > most ? width : most),
    0,
  );
  const long = widths.filter((width) => width > WIDEST).length;
  const inside = lines.filter((line) => !line.blankBelow).length;
  if (widest < NARROWEST || long > lines.length / 20 || inside < lines.length / 4) return null;
  return widest;
}

/** Whether a line goes on with the one above it, which stands directly over it. */
export function continues(above: TextLine, line: TextLine, width: number | null): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (width === null) return false;
  const [word = ''] = line.text.split(/\s/, 1);
  const fits = above.indent + above.text.length + 1 + word.length <= width * 0.9;
  return !fits;
}
