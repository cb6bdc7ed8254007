import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../src/views/conflicts.ts';
import {
  comment,
  countDecisions,
  type Decisions,
  decide,
  notYetBuilt,
  standingOf,
  wholeMatter,
} from '../../src/views/decisions.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());
const links = ['disagrees a-feedback b-feedback', 'disagrees a-note c-later'].flatMap(
  (key) => index.relation.get(key) ?? [],
);
const both = { id: 'both', links };
const single = { id: 'first alone', links: links.slice(0, 1) };
const none: Decisions = new Map();

describe('decisions', () => {
  it('apply to every link of a matter, and count once', () => {
    const decisions = decide(none, both, 'reject', '  Not the same case.  ');
    expect([...decisions.keys()]).toEqual(links.map(({ key }) => key));
    expect(standingOf(decisions, both)).toEqual({
      verdict: 'reject',
      note: 'Not the same case.',
      decided: 2,
    });
    expect(countDecisions(decisions)).toEqual({ decided: 1, comments: 0 });
  });

  it('may differ from link to link; then the whole is not decided', () => {
    const decisions = decide(decide(none, both, 'confirm', ''), single, 'reject', '');
    expect(standingOf(decisions, both)).toEqual({ verdict: null, note: '', decided: 2 });
    expect(standingOf(decisions, single).verdict).toBe('reject');
    expect(countDecisions(decisions)).toEqual({ decided: 2, comments: 0 });
  });

  it('can be a comment alone, which leaves verdicts as they are', () => {
    const noted = comment(decide(none, single, 'confirm', ''), both, 'Ask Ann.');
    expect([...noted.values()].map(({ verdict, note }) => [verdict, note])).toEqual([
      ['confirm', 'Ask Ann.'],
      [null, 'Ask Ann.'],
    ]);
    expect(countDecisions(noted)).toEqual({ decided: 1, comments: 1 });
    expect([...comment(noted, both, '').values()]).toEqual([
      { verdict: 'confirm', note: '', on: 'first alone' },
    ]);
  });

  it('are gone when neither a verdict nor a comment is left', () => {
    expect(decide(decide(none, both, 'confirm', ''), both, null, ' ')).toEqual(none);
  });

  it('wait for the build until the graph shows them', () => {
    const graph = smallGraph();
    const edges = graph.edges
      .filter(({ key }) => key !== 'disagrees a-note c-later')
      .map((edge) =>
        edge.attributes.type === 'disagrees'
          ? { ...edge, attributes: { ...edge.attributes, origin: 'correction' as const } }
          : edge,
      );
    const rebuilt = indexGraph({ ...graph, edges });
    const [first, second] = links.map((link) => ({ id: link.key, links: [link] }));
    if (!first || !second) throw new Error('the small graph has two disagreements');
    const decisions = decide(decide(none, first, 'confirm', ''), second, 'reject', '');
    expect(notYetBuilt(index, decisions)).toEqual(decisions);
    expect(notYetBuilt(rebuilt, decisions)).toEqual(none);
    const changed = decide(none, first, 'reject', '');
    expect(notYetBuilt(rebuilt, changed)).toEqual(changed);
  });

  it('are not for a conflict without a link between statements', () => {
    const graph = smallGraph();
    const bare = { ...graph, edges: graph.edges.filter(({ key }) => !key.startsWith('disagrees')) };
    const found = findConflicts(indexGraph(bare));
    expect(found.map((conflict) => wholeMatter(conflict).links)).toEqual([[], []]);
  });
});
