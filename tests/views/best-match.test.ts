import { describe, expect, it } from 'vitest';
import { bestMatch } from '../../src/views/best-match.ts';
import { compareSources } from '../../src/views/compare-sources.ts';
import { findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { fixtureGraph } from '../browser/fixture/graph.ts';

const index = indexGraph(fixtureGraph());
const rows = compareSources(index, findConflicts(index));

describe('the best match of a search', () => {
  it('is named by it rather than only said with its words', () => {
    expect(bestMatch(rows, 'Pinch')?.recommendation.label).toBe('Pinch out the side shoots');
    expect(bestMatch(rows, 'side shoots')?.recommendation.label).toBe('Pinch out the side shoots');
  });

  it('is none where nothing was found', () => {
    expect(bestMatch([], 'pinch')).toBeNull();
  });
});
