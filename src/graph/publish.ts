import { MultiGraph } from 'graphology';
import { type PublishedGraph, SCHEMA_VERSION } from '../format/schema.ts';
import type { Analysis } from '../model/analysis.ts';
import { edgesOf } from './edges.ts';
import { nodesOf } from './nodes.ts';
import { placesOf } from './places.ts';
import { titleOf } from './source-node.ts';
import { subjectOf } from './subject.ts';

/**
 * Makes the graph to publish of everything the stages found.
 * @param generator name of the program, for the file's attributes
 */
export function publish(analysis: Analysis, generator: string): PublishedGraph {
  const nodes = nodesOf(analysis);
  const edges = edgesOf(analysis);
  const places = placesOf(nodes, edges, analysis);
  const graph = new MultiGraph({ type: 'mixed', allowSelfLoops: false });
  const subject = subjectOf(analysis.documents.map(titleOf));
  graph.replaceAttributes({ schemaVersion: SCHEMA_VERSION, generator, subject });
  for (const [key, attributes] of nodes) {
    graph.addNode(key, { ...attributes, ...(places.get(key) ?? { x: 0, y: 0 }) });
  }
  for (const { key, source, target, undirected, attributes } of edges) {
    if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  // The schema checks on every write what the types here cannot: graphology's export is loosely typed.
  return graph.export() as unknown as PublishedGraph;
}
