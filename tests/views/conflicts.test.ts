import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from './small-graph.ts';

const conflicts = findConflicts(indexGraph(smallGraph()));
const keys = (side: { voices: readonly { statement: { key: string } }[] }): string[] =>
  side.voices.map(({ statement }) => statement.key);

describe('findConflicts', () => {
  it('makes one card a question, the most disputed first', () => {
    expect(conflicts.map(({ question, axis }) => [question, axis])).toEqual([
      ['Ask for feedback?', 'stance'],
      ['Write at once, or write three weeks later?', 'timing'],
    ]);
  });

  it('splits one recommendation by position; who only qualifies it stays with those who advise it', () => {
    const [a, b] = conflicts[0]?.sides ?? [];
    expect(a && keys(a)).toEqual([
      'statement:a-feedback',
      'statement:c-feedback',
      'statement:d-feedback',
    ]);
    expect(b && keys(b)).toEqual(['statement:b-feedback']);
    expect([a?.label, b?.label]).toEqual(['For', 'Against']);
  });

  it('counts a near copy once on its side', () => {
    expect(conflicts[0]?.sides[0].sources).toEqual(['source:a', 'source:c']);
  });

  it('gives each voice the deciding words of its own text', () => {
    expect(conflicts[0]?.sides[0].voices[0]?.cues).toEqual([{ start: 0, end: 3 }]);
    expect(conflicts[0]?.sides[1].voices[0]?.cues).toEqual([{ start: 0, end: 6 }]);
  });

  it('sets two recommendations against each other and says how sure that is', () => {
    const pair = conflicts[1];
    expect(pair?.sides.map(({ label }) => label)).toEqual([
      'Write at once',
      'Write three weeks later',
    ]);
    expect(pair?.confidence).toBe(0.8);
    expect(pair?.links.map(({ why }) => why)).toEqual(['a-note and c-later compared.']);
  });

  it('keeps a conflict that only the positions show, and says that nothing was measured', () => {
    const graph = smallGraph();
    const bare = { ...graph, edges: graph.edges.filter(({ key }) => !key.startsWith('disagrees')) };
    const [first] = findConflicts(indexGraph(bare));
    expect(first).toMatchObject({ id: 'recommendation:feedback', confidence: null, links: [] });
  });

  it('drops links that are less sure than asked for', () => {
    const sure = findConflicts(indexGraph(smallGraph(), 0.85));
    expect(sure.map(({ id }) => id)).toEqual(['recommendation:feedback']);
  });

  it('splits by the links where nobody is against', () => {
    const graph = smallGraph();
    const edges = graph.edges.map((edge) =>
      edge.key === 'position b-feedback'
        ? { ...edge, attributes: { type: 'takesPosition' as const, stance: 'for' as const } }
        : edge,
    );
    const [first] = findConflicts(indexGraph({ ...graph, edges }));
    expect(first?.sides.map(keys)).toEqual([['statement:a-feedback'], ['statement:b-feedback']]);
  });

  it('names the amount as what differs where a source is against it for the amount alone', () => {
    const graph = smallGraph();
    const edges = graph.edges.map((edge) =>
      edge.attributes.type === 'disagrees'
        ? { ...edge, attributes: { ...edge.attributes, axis: 'quantity' as const } }
        : edge,
    );
    const [first] = findConflicts(indexGraph({ ...graph, edges }));
    expect(first).toMatchObject({ question: 'Ask for feedback?', axis: 'quantity' });
    expect(first?.sides.map(({ label }) => label)).toEqual(['For', 'Against']);
  });
});
