import type { Sentence } from '../../src/model/sentence.ts';

/** A sentence that stands alone in a paragraph, or in a heading where its text begins with "# ". */
export function sentenceOf(line: string): Sentence {
  const isHeading = line.startsWith('# ');
  const text = isHeading ? line.slice(2) : line;
  const places = [...Array(text.length).keys()];
  return {
    block: {
      kind: isHeading ? 'heading' : 'paragraph',
      level: isHeading ? 2 : 0,
      headingPath: [],
      content: { text, starts: places, ends: places.map((at) => at + 1) },
      source: { start: 0, end: text.length },
      leftOut: null,
      introducedBy: null,
    },
    blockIndex: 0,
    index: 0,
    text,
    source: { start: 0, end: text.length },
  };
}
