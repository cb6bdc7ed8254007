import { countedAs, type GraphIndex, otherEnd, type Position } from './graph-index.ts';

/** What stands around one recommendation. */
export interface Neighbourhood {
  readonly statements: readonly { readonly key: string; readonly position: Position }[];
  readonly sources: readonly string[];
  /** Recommendations that its statements are related to or that it conflicts with. */
  readonly near: readonly string[];
  /** Recommendations that only share sources with it: the second ring. */
  readonly far: readonly string[];
}

/** Two recommendations whose statements are related, with how often. */
export interface RecommendationLink {
  readonly a: string;
  readonly b: string;
  readonly kind: 'conflict' | 'related';
  readonly strength: number;
}

/** The ring of statements and sources around a recommendation, and the recommendations beyond them. */
export function neighbourhood(index: GraphIndex, key: string): Neighbourhood {
  const stands = index.standsOn.get(key) ?? [];
  const sources = new Set(stands.map(({ statement }) => countedAs(index, statement.source)));
  const near = new Set((index.relationsOf.get(key) ?? []).map((link) => otherEnd(link, key)));
  for (const { statement } of stands) {
    for (const link of index.relationsOf.get(statement.key) ?? []) {
      const others = index.recommendationsOf.get(otherEnd(link, statement.key)) ?? [];
      for (const other of others) near.add(other.key);
    }
  }
  near.delete(key);
  const far = index.recommendations.filter(
    (other) =>
      other.key !== key &&
      !near.has(other.key) &&
      [...other.for, ...other.against, ...other.qualified].some((source) => sources.has(source)),
  );
  return {
    statements: stands.map(({ statement, position }) => ({ key: statement.key, position })),
    sources: [...sources],
    near: [...near],
    far: far.map((other) => other.key),
  };
}

/** Links between recommendations: their conflicts, and the relations of their statements. */
export function recommendationLinks(index: GraphIndex): RecommendationLink[] {
  const order = new Map(index.recommendations.map((item, i) => [item.key, i]));
  const links = new Map<string, RecommendationLink>();
  const add = (p: string, q: string, kind: RecommendationLink['kind']): void => {
    const [a, b] = (order.get(p) ?? 0) < (order.get(q) ?? 0) ? [p, q] : [q, p];
    const id = `${a} ${b}`;
    const before = links.get(id);
    const strongest = before?.kind === 'conflict' ? 'conflict' : kind;
    links.set(id, { a, b, kind: strongest, strength: (before?.strength ?? 0) + 1 });
  };
  for (const link of index.relation.values()) {
    if (link.kind === 'conflictsWith') {
      add(link.a, link.b, 'conflict');
      continue;
    }
    const as = index.recommendationsOf.get(link.a) ?? [];
    const bs = index.recommendationsOf.get(link.b) ?? [];
    if (as.some((item) => bs.includes(item))) continue;
    const kind = link.kind === 'disagrees' ? 'conflict' : 'related';
    for (const a of as) for (const b of bs) add(a.key, b.key, kind);
  }
  return [...links.values()];
}
