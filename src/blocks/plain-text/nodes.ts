import type { BlockContent, Heading, List, ListItem, Paragraph, Text } from 'mdast';

/** Everything in a text file is on one "line" here: only offsets are read further on. */
export function positionOf(start: number, end: number): NonNullable<Text['position']> {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}

/** A text node for the words from `start` to `end` of the document's text. */
export function textNode(value: string, start: number, end: number): Text {
  return { type: 'text', value, position: positionOf(start, end) };
}

export function paragraphNode(text: Text): Paragraph {
  return { type: 'paragraph', children: [text], ...position(text) };
}

export function headingNode(text: Text, depth: number): Heading {
  const level =
    depth <= 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6;
  return { type: 'heading', depth: level, children: [text], ...position(text) };
}

export function listNode(ordered: boolean, children: ListItem[]): List {
  return { type: 'list', ordered, spread: false, children };
}

export function itemNode(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

function position(text: Text): { position?: NonNullable<Text['position']> } {
  return text.position === undefined ? {} : { position: text.position };
}
