import { Fences } from './fences.ts';

/** Characters a Markdown parser may have to look at again for every other one in the same paragraph. */
const OPENERS = /[`[\]*_<~!@|&]/g;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const HEADING = /^#{1,6}[ \t]/;
/** In squares of markup characters in one paragraph: 20,000 unclosed `[a](` took three seconds. */
const BUDGET = 400_000_000;
/** Items of one list cost in the same way, but less: 50,000 took seven seconds. */
const ITEM_WEIGHT = 0.1;
const LONGEST_PARAGRAPH = 1_000_000;
const MOST_LINES = 200_000;

/**
 * Tells whether parsing would take unreasonably long, from the markup in each paragraph and the items in
 * each list: the time grows with their squares. A count, unlike a clock, gives the same answer on every
 * machine.
 *
 * @returns offset of the place that breaks the budget, or `null`.
 */
export function findCostlyPlace(text: string): number | null {
  const fences = new Fences();
  let [spent, items, lines, offset] = [0, 0, 0, 0];
  let paragraph = { start: 0, markup: 0, length: 0 };
  for (const line of text.split('\n')) {
    const next = offset + line.length + 1;
    lines += 1;
    if (fences.isCode(line) || line.trim() === '' || HEADING.test(line)) {
      spent += paragraph.markup ** 2;
      paragraph = { start: next, markup: 0, length: 0 };
      if (HEADING.test(line)) {
        spent += ITEM_WEIGHT * items ** 2;
        items = 0;
      }
    } else {
      if (ITEM.test(line)) items += 1;
      paragraph.markup += 1 + (line.match(OPENERS)?.length ?? 0);
      paragraph.length += line.length;
    }
    const cost = spent + paragraph.markup ** 2 + ITEM_WEIGHT * items ** 2;
    if (cost > BUDGET || paragraph.length > LONGEST_PARAGRAPH || lines > MOST_LINES) {
      return paragraph.start;
    }
    offset = next;
  }
  return null;
}
