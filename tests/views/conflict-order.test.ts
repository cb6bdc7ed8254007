import { describe, expect, it } from 'vitest';
import { orderConflicts } from '../../src/views/conflict-order.ts';
import { type Conflict, findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());
const [feedback, note] = findConflicts(index);
if (!feedback || !note) throw new Error('the small graph has two conflicts');

const about = (conflict: Conflict, id: string, theme: string, confidence: number | null) => ({
  ...conflict,
  id,
  confidence,
  recommendations: conflict.recommendations.map((one) => ({ ...one, themes: [theme] })),
});
const conflicts = [
  about(feedback, 'counted', 'theme:self', null),
  about(feedback, 'likely', 'theme:talk', 0.7),
  about(note, 'sure', 'theme:self', 0.9),
];
const ids = (order: Parameters<typeof orderConflicts>[2]): string[] =>
  orderConflicts(index, conflicts, order).map(({ id }) => id);

describe('orderConflicts', () => {
  it('leaves the most disputed first unless asked otherwise', () => {
    expect(ids('sources')).toEqual(['counted', 'likely', 'sure']);
  });

  it('puts the surest first and those without a figure last', () => {
    expect(ids('sure')).toEqual(['sure', 'likely', 'counted']);
  });

  it('goes through the themes in their own order', () => {
    expect(ids('theme')).toEqual(['likely', 'counted', 'sure']);
  });
});
