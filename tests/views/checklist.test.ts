import { describe, expect, it } from 'vitest';
import { makeChecklist } from '../../src/views/checklist.ts';
import { compareSources } from '../../src/views/compare-sources.ts';
import { findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());
const checklist = makeChecklist(index, compareSources(index, findConflicts(index)));
const items = checklist.groups.flatMap((group) => group.items);

describe('makeChecklist', () => {
  it('goes by time, and within a time by how many stand behind it', () => {
    expect(
      checklist.groups.map(({ title, items: own }) => [title, own.map(({ label }) => label)]),
    ).toEqual([
      ['Today', ['Rest first', 'Write at once']],
      ['In the next days', ['Ask for feedback']],
      ['Weeks later', ['Write three weeks later']],
      ['Any time', ['Never speak ill of them, ever again, to anyone.']],
    ]);
  });

  it('leaves advice against something in the words of its source', () => {
    expect(items.find(({ key }) => key === 'recommendation:gossip')).toMatchObject({
      words: 'source',
      support: 1,
    });
  });

  it('keeps both sides of what is contested', () => {
    const [conflict] = items.find(({ key }) => key === 'recommendation:feedback')?.conflicts ?? [];
    expect(conflict?.sides.map(({ label }) => label)).toEqual(['For', 'Against']);
  });
});
