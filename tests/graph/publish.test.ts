import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/format/parse.ts';
import { publish } from '../../src/graph/publish.ts';
import { relationOf } from '../relations/relation-of.ts';
import { analysisOf } from './analysis-of.ts';
import { openElsewhere } from './graphology.ts';

const ARTICLES = {
  ann: '# Bikes\n\n## In winter\n\nOil the chain once a week, because salt eats it.\n\nBuy a used bike.',
  bea: 'Never buy a used bike. If it squeaks, oil the chain.',
};

const analysis = analysisOf(ARTICLES, {
  relations: [
    relationOf('ann1', 'qualifies', 'bea2', 0.6, 'condition'),
    relationOf('ann2', 'disagrees', 'bea1', 0.9),
  ],
});
const graph = publish(analysis, 'a test');
const nodes = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
const edges = (type: string) =>
  graph.edges
    .filter(({ attributes }) => attributes.type === type)
    .map(({ source, target }) => `${source} → ${target}`);

describe('publish', () => {
  it('keeps the contract, and says who wrote it in which version', () => {
    expect(parseGraph(JSON.parse(JSON.stringify(graph)))).toEqual(graph);
    expect(graph.attributes).toMatchObject({ schemaVersion: '1.0', generator: 'a test' });
  });

  it('opens in graphology as it is', () => {
    const opened = openElsewhere(graph);
    expect(opened.order).toBe(graph.nodes.length);
    expect(opened.size).toBe(graph.edges.length);
    expect(opened.areNeighbors('statement:ann2', 'statement:bea1')).toBe(true);
  });

  it('names every node by its type', () => {
    for (const [key, { type }] of nodes) expect(key.startsWith(`${type}:`)).toBe(true);
    expect([...nodes.keys()]).toEqual(
      expect.arrayContaining([
        'source:ann',
        'theme:bikes',
        'statement:bea2',
        'recommendation:bea2',
      ]),
    );
  });

  it('publishes a statement with its source, quote, heading and parts', () => {
    expect(nodes.get('statement:ann1')).toMatchObject({
      source: 'source:ann',
      text: 'Oil the chain once a week, because salt eats it.',
      heading: ['Bikes', 'In winter'],
      stance: 'do',
      action: 'Oil the chain once a week',
      timing: 'once a week',
      reason: 'because salt eats it',
      parts: { action: { start: 0, end: 25 } },
    });
    expect(nodes.get('statement:bea1')).not.toHaveProperty('heading');
    expect(nodes.get('statement:bea1')).not.toHaveProperty('timing');
  });

  it('publishes a source with its blocks and how many words of its own it has', () => {
    const source = nodes.get('source:bea');
    expect(source).toMatchObject({ title: 'bea', path: 'bea.md', words: 11 });
    expect(source).toMatchObject({
      blocks: [{ kind: 'paragraph', sentences: [{ start: 0, end: 22 }, { start: 23 }] }],
    });
  });

  it('links who says what, what it is about and where it stands', () => {
    expect(edges('says')).toContain('source:bea → statement:bea1');
    expect(edges('about')).toContain('statement:bea1 → theme:bikes');
    expect(edges('takesPosition')).toContain('statement:bea1 → recommendation:bea1');
    expect(edges('qualifies')).toEqual(['statement:ann1 → statement:bea2']);
  });

  it('links recommendations whose statements disagree, and names the links below', () => {
    const [conflict, ...others] = graph.edges.filter(
      ({ attributes }) => attributes.type === 'conflictsWith',
    );
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      source: 'recommendation:ann2',
      target: 'recommendation:bea1',
      undirected: true,
      attributes: { confidence: 0.9, edges: ['disagrees:statement:ann2:statement:bea1'] },
    });
    const keys = graph.edges.map(({ key }) => key);
    expect(keys).toContain('disagrees:statement:ann2:statement:bea1');
  });

  it('is the same for the same analysis, places included', () => {
    expect(publish(analysis, 'a test')).toEqual(graph);
  });

  it('takes ids that are names of objects', () => {
    const odd = publish(analysisOf({ constructor: 'Oil it.', toString: 'Wash it.' }), 'a test');
    expect(odd.nodes.map(({ key }) => key)).toContain('source:constructor');
    expect(parseGraph(JSON.parse(JSON.stringify(odd)))).toEqual(odd);
  });
});
