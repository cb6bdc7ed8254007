import { describe, expect, it } from 'vitest';
import { graphToJson } from '../../src/exports/graph-json.ts';
import { graphJsonSchema } from '../../src/exports/graph-schema.ts';
import { sampleGraph } from '../cli/support/sample-graph.ts';

describe('graph.json', () => {
  it('has a line for each node and edge, and reads back as the graph', () => {
    const graph = sampleGraph();
    const text = graphToJson(graph);
    expect(JSON.parse(text)).toEqual(graph);
    const perLine = text.split('\n').filter((line) => line.startsWith('{"key"'));
    expect(perLine).toHaveLength(graph.nodes.length + graph.edges.length);
    expect(text).toMatch(/}\n$/);
  });

  it('keeps names such as __proto__ and lone surrogates readable as JSON', () => {
    const graph = sampleGraph('__proto__ \ud800 constructor');
    expect(JSON.parse(graphToJson(graph))).toEqual(graph);
  });

  it('is never written when it breaks the schema', () => {
    const graph = sampleGraph();
    graph.attributes.schemaVersion = '0.9' as never;
    expect(() => graphToJson(graph)).toThrow(/schema/);
  });

  it('has a schema that names its version and every kind of node', () => {
    const schema: unknown = JSON.parse(graphJsonSchema());
    expect(schema).toHaveProperty('$schema');
    const text = JSON.stringify(schema);
    for (const type of ['source', 'theme', 'statement', 'recommendation', 'conflictsWith']) {
      expect(text).toContain(`"const":"${type}"`);
    }
  });
});
