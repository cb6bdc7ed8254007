import { countsText } from '../../../src/views/words.ts';
import { type NetworkNode, takersOf } from './data.ts';
import { breakLabel, LINE_HEIGHT, type Measure } from './text-lines.ts';

/** A recommendation with its place in the picture at scale 1 and the words that hang below its disc. */
export interface Spot {
  readonly key: string;
  readonly data: NetworkNode;
  readonly radius: number;
  readonly lines: readonly string[];
  /** Who stands behind it, in words; `null` where one source alone speaks. */
  readonly note: string | null;
  /** Size of the words. */
  readonly wide: number;
  readonly high: number;
  x: number;
  y: number;
}

/** What one source alone says is a small mark, so that it does not drown what several say. */
export const SINGLE_RADIUS = 7;
const LARGEST = 36;

/** Discs grow with the sources that speak, by area. */
export function radiusFor(takers: number): number {
  return takers < 2 ? SINGLE_RADIUS : Math.min(LARGEST, 6 + 6.5 * Math.sqrt(takers));
}

function noteOf({ counts, contested }: NetworkNode): string | null {
  const takers = takersOf(counts);
  if (contested) return countsText({ ...counts, silent: 0 });
  return takers < 2 ? null : `${takers} of ${takers + counts.silent} sources`;
}

/** Turns a recommendation into a disc with words, at no place yet. */
export function spotFrom(node: NetworkNode, measure: Measure): Spot {
  const weight = node.contested ? 600 : 400;
  const lines = breakLabel(node.label, (text) => measure(text, 12, weight));
  const note = noteOf(node);
  const words = note === null ? lines : [...lines, note];
  return {
    key: node.key,
    data: node,
    radius: radiusFor(takersOf(node.counts)),
    lines,
    note,
    wide: Math.max(...words.map((line) => measure(line, 12, weight))),
    high: words.length * LINE_HEIGHT,
    x: node.x,
    y: node.y,
  };
}
