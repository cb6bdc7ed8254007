import { parseGraph } from '../format/parse.ts';
import type { PublishedGraph } from '../format/schema.ts';

const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

/**
 * graph.json as it is published: a node or an edge to a line, so that a changed article shows as
 * few changed lines in a diff. The schema check also puts every object's keys in the schema's
 * order, so the bytes do not depend on how the graph was put together.
 * @throws {GraphFormatError} when the graph breaks its schema: nothing wrong is ever written
 */
export function graphToJson(graph: PublishedGraph): string {
  const { attributes, options, nodes, edges } = parseGraph(graph);
  return [
    '{',
    `"attributes": ${JSON.stringify(attributes)},`,
    `"options": ${JSON.stringify(options)},`,
    `"nodes": ${lines(nodes)},`,
    `"edges": ${lines(edges)}`,
    '}\n',
  ].join('\n');
}
