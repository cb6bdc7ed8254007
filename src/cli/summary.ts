import type { PublishedGraph } from '../format/schema.ts';
import { findConflicts } from '../views/conflicts.ts';
import { indexGraph } from '../views/graph-index.ts';
import { count } from '../views/words.ts';

/** What a build found, in numbers. */
export interface Summary {
  readonly sources: number;
  /** Near copies among the sources; they count once in every tally. */
  readonly copies: number;
  readonly statements: number;
  readonly recommendations: number;
  /** Pairs of statements in different sources that say the same. */
  readonly agreements: number;
  /** Questions on which sources conflict: as many as the page has cards. */
  readonly conflicts: number;
  /** Passages left out as page furniture, by kind, in alphabetical order. */
  readonly leftOut: Readonly<Record<string, number>>;
}

const leftOutByKind = (graph: PublishedGraph): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const { attributes } of graph.nodes) {
    if (attributes.type !== 'source') continue;
    for (const { leftOut } of attributes.blocks) {
      if (leftOut !== undefined) counts.set(leftOut, (counts.get(leftOut) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Counts what a graph holds. */
export function summarize(graph: PublishedGraph): Summary {
  const index = indexGraph(graph);
  return {
    sources: index.sources.length,
    copies: index.sources.length - index.counted.length,
    statements: index.statements.length,
    recommendations: index.recommendations.length,
    agreements: graph.edges.filter(({ attributes }) => attributes.type === 'agrees').length,
    conflicts: findConflicts(index).length,
    leftOut: leftOutByKind(graph),
  };
}

/** The summary in two or three lines for a person. */
export function describeSummary(summary: Summary): string {
  const { sources, copies, statements, recommendations, agreements, conflicts } = summary;
  const near = copies > 0 ? ` (${count(copies, 'near copy', 'near copies')} among them)` : '';
  const read = `Read ${count(sources, 'source')}${near}: ${count(statements, 'statement')} in ${count(recommendations, 'recommendation')}.`;
  const found = `Found ${count(agreements, 'agreement')} and ${count(conflicts, 'conflict')}.`;
  const leftOut = Object.entries(summary.leftOut).map(([kind, n]) => `${kind} ${n}`);
  const furniture =
    leftOut.length > 0 ? [`Left out as page furniture: ${leftOut.join(', ')}.`] : [];
  return `${[read, found, ...furniture].join('\n')}\n`;
}
