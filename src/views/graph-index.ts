import type {
  PublishedEdge,
  PublishedGraph,
  RecommendationAttributes,
  SourceAttributes,
  StatementAttributes,
  ThemeAttributes,
} from '../format/schema.ts';

export type Source = SourceAttributes & { readonly key: string };
export type Theme = ThemeAttributes & { readonly key: string };
export type Statement = StatementAttributes & { readonly key: string };
export type Recommendation = RecommendationAttributes & { readonly key: string };

export type Position = 'for' | 'against' | 'qualified';
export type RelationKind = 'agrees' | 'disagrees' | 'qualifies';
type Comparison = Extract<PublishedEdge['attributes'], { axis: string }>;
export type Axis = Comparison['axis'];
export type When = Recommendation['when'];

/** An edge that compares two nodes; `a` and `b` are in the order that its cues are in. */
export interface Relation {
  readonly key: string;
  readonly kind: RelationKind | 'conflictsWith';
  readonly a: string;
  readonly b: string;
  readonly axis: Axis;
  readonly confidence: number;
  readonly why: string;
  readonly cues: Comparison['cues'];
  readonly origin: Comparison['origin'];
  /** For a conflict of two recommendations: the statement edges it stands on. */
  readonly edges: readonly string[];
}

/** A statement together with the position it takes on a recommendation. */
export interface Stand {
  readonly statement: Statement;
  readonly position: Position;
}

/** The published graph with every lookup that the views need, built in one pass. */
export interface GraphIndex {
  readonly subject: string;
  /** All sources in file order; near copies are among them. */
  readonly sources: readonly Source[];
  /** The sources that count: near copies left out. */
  readonly counted: readonly Source[];
  readonly themes: readonly Theme[];
  readonly recommendations: readonly Recommendation[];
  readonly statements: readonly Statement[];
  readonly source: ReadonlyMap<string, Source>;
  readonly theme: ReadonlyMap<string, Theme>;
  readonly recommendation: ReadonlyMap<string, Recommendation>;
  readonly statement: ReadonlyMap<string, Statement>;
  /** Statement relations and recommendation conflicts by edge key. */
  readonly relation: ReadonlyMap<string, Relation>;
  /** Relations of a statement or conflicts of a recommendation, the surest first. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  readonly standsOn: ReadonlyMap<string, readonly Stand[]>;
  /** Recommendations on which a statement takes a position. */
  readonly recommendationsOf: ReadonlyMap<string, readonly Recommendation[]>;
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const byKey = <T extends { readonly key: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.key, item]));

interface Nodes {
  sources: Source[];
  themes: Theme[];
  statements: Statement[];
  recommendations: Recommendation[];
}

function sortNodes(graph: PublishedGraph): Nodes {
  const nodes: Nodes = { sources: [], themes: [], statements: [], recommendations: [] };
  for (const { key, attributes } of graph.nodes) {
    if (attributes.type === 'source') nodes.sources.push({ key, ...attributes });
    else if (attributes.type === 'theme') nodes.themes.push({ key, ...attributes });
    else if (attributes.type === 'statement') nodes.statements.push({ key, ...attributes });
    else nodes.recommendations.push({ key, ...attributes });
  }
  return nodes;
}

function relationFrom(edge: PublishedEdge): Relation | null {
  const { attributes } = edge;
  if (!('axis' in attributes)) return null;
  const { type: kind, axis, confidence, why, cues, origin } = attributes;
  const edges = attributes.type === 'conflictsWith' ? attributes.edges : [];
  const { key, source: a, target: b } = edge;
  return { key, kind, a, b, axis, confidence, why, cues, origin, edges };
}

/**
 * Reads a published graph into maps.
 * @param minConfidence relations that are less sure are left out, as if the graph had none
 */
export function indexGraph(graph: PublishedGraph, minConfidence = 0): GraphIndex {
  const nodes = sortNodes(graph);
  const statement = byKey(nodes.statements);
  const recommendation = byKey(nodes.recommendations);
  const relation = new Map<string, Relation>();
  const relationsOf = new Map<string, Relation[]>();
  const standsOn = new Map<string, Stand[]>();
  const recommendationsOf = new Map<string, Recommendation[]>();

  for (const edge of graph.edges) {
    if (edge.attributes.type === 'takesPosition') {
      const said = statement.get(edge.source);
      const on = recommendation.get(edge.target);
      if (!said || !on) continue;
      push(standsOn, on.key, { statement: said, position: edge.attributes.stance });
      push(recommendationsOf, said.key, on);
      continue;
    }
    const found = relationFrom(edge);
    if (!found || found.confidence < minConfidence) continue;
    relation.set(found.key, found);
    push(relationsOf, found.a, found);
    push(relationsOf, found.b, found);
  }
  for (const list of relationsOf.values()) list.sort((p, q) => q.confidence - p.confidence);

  const statementsOf = new Map<string, Statement[]>();
  for (const said of nodes.statements) push(statementsOf, said.source, said);
  for (const list of statementsOf.values()) list.sort((p, q) => p.quote.start - q.quote.start);

  return {
    subject: graph.attributes.subject,
    ...nodes,
    counted: nodes.sources.filter(({ sameAs }) => sameAs === undefined),
    source: byKey(nodes.sources),
    theme: byKey(nodes.themes),
    recommendation,
    statement,
    relation,
    relationsOf,
    standsOn,
    recommendationsOf,
    statementsOf,
  };
}

/** The source in whose name a source counts: itself, or the one that it is a near copy of. */
export function countedAs(index: GraphIndex, source: string): string {
  return index.source.get(source)?.sameAs ?? source;
}

/** The other end of a relation. */
export function otherEnd(relation: Relation, key: string): string {
  return relation.a === key ? relation.b : relation.a;
}
