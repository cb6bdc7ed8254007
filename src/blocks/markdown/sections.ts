import { Fences } from './fences.ts';

/** A stretch of Markdown that can be parsed on its own; `start` and `end` are UTF-16 offsets. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** Link definitions from elsewhere that its links may need; they stand behind the text and map to nothing. */
  readonly definitions: string;
}

const HEADING = /^#{1,6}[ \t]/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.{0,500}$/;

/**
 * Divides Markdown at headings outside fences into sections of about `size` UTF-16 units: a parser takes
 * 20 s for a megabyte in one piece and 2 s in many.
 */
export function splitAtHeadings(text: string, from: number, size = 60_000): Section[] {
  const cuts: number[] = [];
  const definitions: string[] = [];
  const fences = new Fences();
  let last = from;
  let offset = from;
  for (const line of text.slice(from).split('\n')) {
    if (fences.isCode(line)) {
      offset += line.length + 1;
      continue;
    }
    if (HEADING.test(line) && offset - last >= size) {
      cuts.push(offset);
      last = offset;
    } else if (DEFINITION.test(line)) {
      definitions.push(line.trim());
    }
    offset += line.length + 1;
  }
  const starts = [from, ...cuts];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const others = starts.length === 1 ? [] : definitions;
    return { start, end, definitions: others.length === 0 ? '' : `\n\n${others.join('\n')}\n` };
  });
}
