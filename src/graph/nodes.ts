import type { PublishedNode } from '../format/schema.ts';
import type { Analysis } from '../model/analysis.ts';
import { keys } from './keys.ts';
import { sourceAttributes } from './source-node.ts';
import { sourcePositions } from './source-positions.ts';
import { statementAttributes } from './statement-node.ts';

/** Attributes of each kind of node before the layout has given it a place. */
export type Unplaced<T> = T extends unknown ? Omit<T, 'x' | 'y'> : never;

/** All nodes in the order of the published file: sources, themes, statements, recommendations. */
export function nodesOf(analysis: Analysis): Map<string, Unplaced<PublishedNode['attributes']>> {
  const nodes = new Map<string, Unplaced<PublishedNode['attributes']>>();
  const order = analysis.documents.map(({ document }) => document.id);
  const sourceOf = new Map(analysis.statements.map(({ id, source }) => [id, source]));
  for (const read of analysis.documents) {
    nodes.set(keys.source(read.document.id), sourceAttributes(read));
  }
  for (const { id, label, description, origin } of analysis.themes) {
    nodes.set(keys.theme(id), { type: 'theme', label, description, origin });
  }
  for (const statement of analysis.statements) {
    nodes.set(keys.statement(statement.id), statementAttributes(statement));
  }
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
}
