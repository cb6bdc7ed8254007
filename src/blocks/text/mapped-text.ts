import type { MappedText } from '../../model/block.ts';
import type { Span } from '../../model/span.ts';
import { isInvisible, isSpace } from './invisible.ts';

/** What becomes of white space: a run of it is one space, or its spaces and line ends stay as they are. */
export type Spacing = 'folded' | 'kept';

/** Collects clean text unit by unit; invisible characters are left out. */
export class MappedTextBuilder {
  readonly #spacing: Spacing;
  #text: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];

  constructor(spacing: Spacing = 'folded') {
    this.#spacing = spacing;
  }

  /** Adds one UTF-16 unit that stands at `start` to `end` of the document's text. */
  add(unit: string, start: number, end: number): void {
    if (isSpace(unit) && this.#spacing === 'kept') {
      if (unit !== '\r') this.#push(unit, start, end);
    } else if (isSpace(unit)) {
      const last = this.#text.at(-1);
      if (last === undefined || last === ' ') return;
      this.#push(' ', start, end);
    } else if (!isInvisible(unit)) {
      this.#push(unit, start, end);
    }
  }

  get isEmpty(): boolean {
    return this.#text.length === 0;
  }

  get length(): number {
    return this.#text.length;
  }

  /** The text so far, without white space at its end. */
  build(): MappedText {
    let { length } = this.#text;
    while (length > 0 && isSpace(this.#text[length - 1] ?? '')) length -= 1;
    return {
      text: this.#text.slice(0, length).join(''),
      starts: this.#starts.slice(0, length),
      ends: this.#ends.slice(0, length),
    };
  }

  #push(unit: string, start: number, end: number): void {
    this.#text.push(unit);
    this.#starts.push(start);
    this.#ends.push(end);
  }
}

/** The part of a mapped text from `start` to `end` (offsets in its clean text), without white space around it. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  let from = start;
  let to = end;
  while (from < to && mapped.text[from] === ' ') from += 1;
  while (to > from && mapped.text[to - 1] === ' ') to -= 1;
  return {
    text: mapped.text.slice(from, to),
    starts: mapped.starts.slice(from, to),
    ends: mapped.ends.slice(from, to),
  };
}

/** Joins texts that follow each other in the document; a space stands for what lies between them. */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const gapStart = ends.at(-1);
    if (gapStart !== undefined) {
      text.push(' ');
      starts.push(gapStart);
      ends.push(part.starts[0] ?? gapStart);
    }
    text.push(part.text);
    for (const offset of part.starts) starts.push(offset);
    for (const offset of part.ends) ends.push(offset);
  }
  return { text: text.join(''), starts, ends };
}

/** From the first to the last character of a mapped text, in the document's text; `null` when it is empty. */
export function sourceOf(mapped: MappedText): Span | null {
  const start = mapped.starts[0];
  const end = mapped.ends.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
