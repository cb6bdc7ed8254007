import type { PublishedEdge } from '../format/schema.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Relation } from '../model/relation.ts';
import { keys } from './keys.ts';
import { recommendationConflicts } from './recommendation-conflicts.ts';

type EdgeAttributes = PublishedEdge['attributes'];

const directed = (source: string, target: string, attributes: EdgeAttributes): PublishedEdge => ({
  key: `${attributes.type}:${source}:${target}`,
  source,
  target,
  attributes,
});

const undirected = (source: string, target: string, attributes: EdgeAttributes): PublishedEdge => ({
  ...directed(source, target, attributes),
  undirected: true,
});

const comparison = ({ confidence, axis, why, cues, origin }: Relation) => ({
  confidence,
  axis,
  why,
  cues: { a: cues.a.map((span) => ({ ...span })), b: cues.b.map((span) => ({ ...span })) },
  origin,
});

const relationEdge = (relation: Relation): PublishedEdge =>
  undirected(keys.statement(relation.a), keys.statement(relation.b), {
    type: relation.kind,
    ...comparison(relation),
  });

/** All edges in the order of the published file: says, about, takesPosition, relations, conflicts. */
export function edgesOf(analysis: Analysis): PublishedEdge[] {
  const says = analysis.statements.map(({ id, source }) =>
    directed(keys.source(source), keys.statement(id), { type: 'says' }),
  );
  const about = analysis.tags.map(({ statement, theme, score }) =>
    directed(keys.statement(statement), keys.theme(theme), { type: 'about', score }),
  );
  const positions = analysis.recommendations.flatMap(({ id, members }) =>
    members.map(({ statement, position }) =>
      directed(keys.statement(statement), keys.recommendation(id), {
        type: 'takesPosition',
        stance: position,
      }),
    ),
  );
  const conflicts = recommendationConflicts(analysis).map(({ a, b, surest, relations }) =>
    undirected(keys.recommendation(a), keys.recommendation(b), {
      type: 'conflictsWith',
      ...comparison(surest),
      edges: relations.map((relation) => relationEdge(relation).key),
    }),
  );
  return [...says, ...about, ...positions, ...analysis.relations.map(relationEdge), ...conflicts];
}
