import { discShapes, markShapes } from './disc-shapes.ts';
import type { Shape } from './shapes.ts';

/** A sign of the picture with what it means. */
export interface LegendEntry {
  readonly shapes: readonly Shape[];
  /** Half the width of the sign. */
  readonly reach: number;
  readonly words: string;
}

const PLAIN = { current: false, found: false, pinned: false };
const NODE = { key: '', label: '', theme: '', x: 0, y: 0 };
const SHARED = {
  ...NODE,
  contested: false,
  counts: { for: 3, qualified: 0, against: 0, silent: 0 },
};
const CONTESTED = {
  ...NODE,
  contested: true,
  counts: { for: 2, qualified: 0, against: 1, silent: 0 },
};
const line = (ink: 'against' | 'edge', width: number): Shape => ({
  is: 'line',
  x1: -12,
  y1: 0,
  x2: 12,
  y2: 0,
  ink,
  width,
  dash: [],
});

/** What of the picture's changing signs can be seen just now. */
export interface LegendState {
  readonly selected: boolean;
  readonly found: boolean;
  readonly pinned: boolean;
}

/** The signs of the picture, those that come and go only when they are there. */
export function legendEntries({ selected, found, pinned }: LegendState): LegendEntry[] {
  const single = { ...SHARED, counts: { ...SHARED.counts, for: 1 } };
  const entries: LegendEntry[] = [
    { shapes: discShapes(SHARED, 13, PLAIN), reach: 13, words: 'how many sources speak of it' },
    { shapes: markShapes('for', 6), reach: 6, words: 'for' },
    { shapes: markShapes('qualified', 6), reach: 6, words: 'qualified' },
    { shapes: markShapes('against', 6), reach: 6, words: 'against' },
    { shapes: discShapes(CONTESTED, 11, PLAIN), reach: 15, words: 'contested' },
    { shapes: [line('against', 2.5)], reach: 12, words: 'conflict' },
  ];
  if (selected) entries.push({ shapes: [line('edge', 1.25)], reach: 12, words: 'related' });
  if (found) {
    const shapes = discShapes(single, 6, { ...PLAIN, found: true });
    entries.push({ shapes, reach: 14, words: 'found by the search' });
  }
  if (pinned) {
    const shapes = discShapes(single, 6, { ...PLAIN, pinned: true });
    entries.push({ shapes, reach: 12, words: 'pinned' });
  }
  return entries;
}
