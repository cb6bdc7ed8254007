import { type Side, sideOf, splitStands } from './conflict-sides.ts';
import type { Axis, GraphIndex, Recommendation, Relation, Stand } from './graph-index.ts';

/** One question on which sources disagree. */
export interface Conflict {
  /** Keys of the one or two recommendations it is about, joined by a space; stable across builds. */
  readonly id: string;
  readonly question: string;
  readonly recommendations: readonly Recommendation[];
  readonly axis: Axis;
  readonly sides: readonly [Side, Side];
  /** The links it stands on, the surest first; empty when the positions alone show it. */
  readonly links: readonly Relation[];
  /** Of the surest link; `null` when the positions alone show it. */
  readonly confidence: number | null;
}

const QUESTIONS: Readonly<Record<Axis, (label: string) => string>> = {
  stance: (label) => `${label}?`,
  timing: (label) => `${label}: when?`,
  quantity: (label) => `${label}: how much?`,
  condition: (label) => `${label}: in which case?`,
  belief: (label) => `${label}: does it hold?`,
  alternative: (label) => `${label}: which way?`,
};

/** Conflicts over the terms on which to do something. */
const OVER_TERMS: ReadonlySet<Axis> = new Set(['timing', 'quantity', 'condition']);

const bare = (label: string): string => label.replace(/[.?!…\s]+$/u, '');
const lowerFirst = (label: string): string => {
  const [first = '', second = ''] = label;
  // "I" and abbreviations keep their capitals.
  return second !== '' && second === second.toLowerCase() && first !== 'I'
    ? first.toLowerCase() + label.slice(1)
    : label;
};

const surest = (links: readonly Relation[]): Relation[] =>
  [...links].sort((p, q) => q.confidence - p.confidence || (p.key < q.key ? -1 : 1));

/** A side's own words for what it wants: its amount, time or condition, when a source gives one. */
function wanted(axis: Axis, stands: readonly Stand[]): string {
  const part = (stand: Stand): string | undefined =>
    axis === 'timing'
      ? stand.statement.timing
      : axis === 'condition'
        ? stand.statement.condition
        : undefined;
  return stands.map(part).find((words) => words !== undefined) ?? '';
}

function insideConflict(
  index: GraphIndex,
  recommendation: Recommendation,
  links: readonly Relation[],
): Conflict | null {
  const stands = index.standsOn.get(recommendation.key) ?? [];
  const [one, other] = splitStands(index, stands, links);
  if (one.length === 0 || other.length === 0) return null;
  const ordered = surest(links);
  const opposed = other.some(({ position }) => position === 'against');
  const found = ordered[0]?.axis ?? 'stance';
  // Who is against it may be so for its terms only: a maximum of 72 is against one of 50.
  const axis = opposed && !OVER_TERMS.has(found) ? 'stance' : found;
  const name = (mine: readonly Stand[], word: string): string =>
    opposed ? word : wanted(axis, mine);
  return {
    id: recommendation.key,
    question: QUESTIONS[opposed ? 'stance' : axis](bare(recommendation.label)),
    recommendations: [recommendation],
    axis,
    sides: [
      sideOf(index, name(one, 'For'), one, ordered),
      sideOf(index, name(other, 'Against'), other, ordered),
    ],
    links: ordered,
    confidence: ordered[0]?.confidence ?? null,
  };
}

function pairConflict(
  index: GraphIndex,
  [first, second]: readonly [Recommendation, Recommendation],
  links: readonly Relation[],
): Conflict | null {
  const ordered = surest(links);
  const [top] = ordered;
  if (!top) return null;
  const sideFor = (recommendation: Recommendation): Side => {
    const stands = index.standsOn.get(recommendation.key) ?? [];
    const behind = stands.filter(({ position }) => position !== 'against');
    return sideOf(index, recommendation.label, behind.length > 0 ? behind : stands, ordered);
  };
  return {
    id: `${first.key} ${second.key}`,
    question: `${bare(first.label)}, or ${lowerFirst(bare(second.label))}?`,
    recommendations: [first, second],
    axis: top.axis,
    sides: [sideFor(first), sideFor(second)],
    links: ordered,
    confidence: top.confidence,
  };
}

/** Yes against no weighs more than one way against another, and two against two more than one against many. */
export function weight({ sides: [a, b], confidence }: Conflict): number {
  const smaller = Math.min(a.sources.length, b.sources.length);
  const larger = Math.max(a.sources.length, b.sources.length);
  const opposed = b.voices.some(({ position }) => position === 'against');
  return smaller * 1000 + (opposed ? 500 : 0) + larger + (confidence ?? 1) / 2;
}

/** Sorts the disagreements under the one or two recommendations that they are about. */
function groupLinks(index: GraphIndex): {
  inside: Map<string, Relation[]>;
  between: Map<string, Relation[]>;
} {
  const inside = new Map<string, Relation[]>();
  const between = new Map<string, Relation[]>();
  const add = (map: Map<string, Relation[]>, key: string, link: Relation): void => {
    map.set(key, [...(map.get(key) ?? []), link]);
  };
  const order = new Map(index.recommendations.map(({ key }, i) => [key, i]));
  const pair = (a: string, b: string): string =>
    (order.get(a) ?? 0) <= (order.get(b) ?? 0) ? `${a} ${b}` : `${b} ${a}`;
  const standing = new Map<string, string>();
  for (const link of index.relation.values()) {
    if (link.kind !== 'conflictsWith') continue;
    const key = pair(link.a, link.b);
    // The conflict's own sentence of why stands in for a link only when the links themselves are gone.
    const links = link.edges.flatMap((edge) => index.relation.get(edge) ?? []);
    for (const found of links.length > 0 ? links : [link]) {
      add(between, key, found);
      standing.set(found.key, key);
    }
  }
  for (const link of index.relation.values()) {
    if (link.kind !== 'disagrees' || standing.has(link.key)) continue;
    const as = (index.recommendationsOf.get(link.a) ?? []).map(({ key }) => key);
    const bs = (index.recommendationsOf.get(link.b) ?? []).map(({ key }) => key);
    const shared = as.find((key) => bs.includes(key));
    const [a] = as;
    const [b] = bs;
    if (shared) add(inside, shared, link);
    else if (a && b) add(between, pair(a, b), link);
  }
  return { inside, between };
}

/** All conflicts of the graph, one card a question, the most disputed first. */
export function findConflicts(index: GraphIndex): Conflict[] {
  const { inside, between } = groupLinks(index);
  const found: Conflict[] = [];
  for (const recommendation of index.recommendations) {
    const stands = index.standsOn.get(recommendation.key) ?? [];
    const has = (wantedPosition: string): boolean =>
      stands.some(({ position }) => position === wantedPosition);
    const links = inside.get(recommendation.key) ?? [];
    if (links.length === 0 && !(has('for') && has('against'))) continue;
    const conflict = insideConflict(index, recommendation, links);
    if (conflict) found.push(conflict);
  }
  for (const [key, links] of between) {
    const [a = '', b = ''] = key.split(' ');
    const first = index.recommendation.get(a);
    const second = index.recommendation.get(b);
    const conflict = first && second ? pairConflict(index, [first, second], links) : null;
    if (conflict) found.push(conflict);
  }
  return found.sort((p, q) => weight(q) - weight(p) || (p.id < q.id ? -1 : 1));
}
