import { MultiGraph } from 'graphology';
import type { PublishedEdge, PublishedGraph, PublishedNode } from '../format/schema.ts';
import { SCHEMA_VERSION } from '../format/schema.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Relation } from '../model/relation.ts';
import { keys } from './keys.ts';
import { layOut } from './layout.ts';
import { recommendationConflicts } from './recommendation-conflicts.ts';
import { sourceAttributes, titleOf } from './source-node.ts';
import { sourcePositions } from './source-positions.ts';
import { statementAttributes } from './statement-node.ts';
import { subjectOf } from './subject.ts';

type NodeAttributes = PublishedNode['attributes'];
type EdgeAttributes = PublishedEdge['attributes'];
/** Attributes of each kind of node before the layout has given it a place. */
type Unplaced<T> = T extends unknown ? Omit<T, 'x' | 'y'> : never;

/** Radius of a node by its type, in the layout's units. */
const RADIUS = { source: 12, theme: 16, statement: 5, recommendation: 9 } as const;
/** How strongly an edge pulls its ends together. */
const PULL: Partial<Record<EdgeAttributes['type'], number>> = {
  takesPosition: 0.5,
  about: 0.03,
  says: 0.01,
  agrees: 0.1,
  disagrees: 0.08,
  qualifies: 0.08,
  conflictsWith: 0.08,
};

const relationAttributes = ({ confidence, axis, why, cues, origin }: Relation) => ({
  confidence,
  axis,
  why,
  cues: { a: cues.a.map((span) => ({ ...span })), b: cues.b.map((span) => ({ ...span })) },
  origin,
});

const nodesOf = (analysis: Analysis): Map<string, Unplaced<NodeAttributes>> => {
  const nodes = new Map<string, Unplaced<NodeAttributes>>();
  const order = analysis.documents.map(({ document }) => document.id);
  const sourceOf = new Map(analysis.statements.map(({ id, source }) => [id, source]));
  for (const read of analysis.documents)
    nodes.set(keys.source(read.document.id), sourceAttributes(read));
  for (const { id, label, description, origin } of analysis.themes) {
    nodes.set(keys.theme(id), { type: 'theme', label, description, origin });
  }
  for (const statement of analysis.statements)
    nodes.set(keys.statement(statement.id), statementAttributes(statement));
  for (const recommendation of analysis.recommendations) {
    nodes.set(keys.recommendation(recommendation.id), {
      type: 'recommendation',
      label: recommendation.label,
      when: recommendation.when,
      ...sourcePositions(recommendation, (id) => sourceOf.get(id), order),
      themes: recommendation.themes.map(keys.theme),
    });
  }
  return nodes;
};

const edgesOf = (analysis: Analysis): PublishedEdge[] => {
  const edges: PublishedEdge[] = [];
  const add = (
    name: string,
    source: string,
    target: string,
    attributes: EdgeAttributes,
    undirected = false,
  ) => {
    edges.push({
      key: `${name}:${source}:${target}`,
      source,
      target,
      ...(undirected ? { undirected } : {}),
      attributes,
    });
  };
  for (const { id, source } of analysis.statements)
    add('says', keys.source(source), keys.statement(id), { type: 'says' });
  for (const { statement, theme, score } of analysis.tags)
    add('about', keys.statement(statement), keys.theme(theme), { type: 'about', score });
  for (const { id, members } of analysis.recommendations) {
    for (const { statement, position } of members)
      add('takesPosition', keys.statement(statement), keys.recommendation(id), {
        type: 'takesPosition',
        stance: position,
      });
  }
  const keyOf = ({ kind, a, b }: Relation) => `${kind}:${keys.statement(a)}:${keys.statement(b)}`;
  for (const relation of analysis.relations) {
    add(
      relation.kind,
      keys.statement(relation.a),
      keys.statement(relation.b),
      { type: relation.kind, ...relationAttributes(relation) },
      true,
    );
  }
  for (const { a, b, surest, relations } of recommendationConflicts(analysis)) {
    add(
      'conflictsWith',
      keys.recommendation(a),
      keys.recommendation(b),
      { type: 'conflictsWith', ...relationAttributes(surest), edges: relations.map(keyOf) },
      true,
    );
  }
  return edges;
};

/** Makes the graph to publish of everything the stages found. */
export function publish(analysis: Analysis, generator: string): PublishedGraph {
  const nodes = nodesOf(analysis);
  const edges = edgesOf(analysis);
  const places = layOut(
    [...nodes].map(([key, { type }]) => ({ key, radius: RADIUS[type] })),
    edges.map(({ source, target, attributes }) => ({
      source,
      target,
      strength: PULL[attributes.type] ?? 0,
    })),
  );
  const graph = new MultiGraph({ type: 'mixed', allowSelfLoops: false });
  const subject = subjectOf(analysis.documents.map(titleOf));
  graph.replaceAttributes({ schemaVersion: SCHEMA_VERSION, generator, subject });
  for (const [key, attributes] of nodes)
    graph.addNode(key, { ...attributes, ...(places.get(key) ?? { x: 0, y: 0 }) });
  for (const { key, source, target, undirected, attributes } of edges) {
    if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  // The schema checks on every write what the types here cannot: graphology's export is loosely typed.
  return graph.export() as unknown as PublishedGraph;
}
