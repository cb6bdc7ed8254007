import { type Conflict, weight } from './conflicts.ts';
import {
  countedAs,
  type GraphIndex,
  type Position,
  type Recommendation,
  type Statement,
  type Theme,
} from './graph-index.ts';
import { type Counts, POSITIONS, WHENS } from './words.ts';

/** What one source says on one recommendation. */
export interface Cell {
  readonly source: string;
  /** `null` where the source is silent, which is not an opinion. */
  readonly position: Position | null;
  readonly statements: readonly Statement[];
}

/** How far a recommendation is shared. */
export type Reach = 'contested' | 'shared' | 'single';

/** One recommendation across all sources. */
export interface CompareRow {
  readonly recommendation: Recommendation;
  /** Its first theme, `null` when the graph does not hold it. */
  readonly theme: Theme | null;
  /** One cell a counted source, in the order of `index.counted`. */
  readonly cells: readonly Cell[];
  readonly counts: Counts;
  readonly reach: Reach;
  readonly conflicts: readonly Conflict[];
}

export type SortOrder = 'contested' | 'agreed' | 'when' | 'theme';

const positionOf = (recommendation: Recommendation, source: string): Position | null => {
  const isFor = recommendation.for.includes(source);
  const isAgainst = recommendation.against.includes(source);
  // A source that says both yes and no says: it depends.
  if (recommendation.qualified.includes(source) || (isFor && isAgainst)) return 'qualified';
  if (isFor) return 'for';
  return isAgainst ? 'against' : null;
};

function cellsOf(index: GraphIndex, recommendation: Recommendation): Cell[] {
  const stands = index.standsOn.get(recommendation.key) ?? [];
  const bySource = new Map<string, Statement[]>();
  for (const { statement } of stands) {
    const source = countedAs(index, statement.source);
    bySource.set(source, [...(bySource.get(source) ?? []), statement]);
  }
  return index.counted.map(({ key }) => ({
    source: key,
    position: positionOf(recommendation, key),
    statements: bySource.get(key) ?? [],
  }));
}

function countCells(cells: readonly Cell[]): Counts {
  const counts = { for: 0, against: 0, qualified: 0, silent: 0 };
  for (const { position } of cells) counts[position ?? 'silent'] += 1;
  return counts;
}

/** How many sources take any position. */
export const takers = ({ counts }: Pick<CompareRow, 'counts'>): number =>
  counts.for + counts.against + counts.qualified;

/** How many recommendations each source alone speaks of, by its key. */
export function countAlone(rows: readonly CompareRow[]): Map<string, number> {
  const alone = new Map<string, number>();
  for (const row of rows) {
    if (takers(row) !== 1) continue;
    const source = row.cells.find(({ position }) => position !== null)?.source;
    if (source !== undefined) alone.set(source, (alone.get(source) ?? 0) + 1);
  }
  return alone;
}

/** The positions of several rows in one sum; silence is left out, as nobody speaks of everything. */
export function sumPositions(rows: readonly CompareRow[]): Counts {
  const sum = { for: 0, against: 0, qualified: 0, silent: 0 };
  for (const { counts } of rows)
    for (const position of POSITIONS) sum[position] += counts[position];
  return sum;
}

/** Every recommendation as a row, in the order of the graph. */
export function compareSources(index: GraphIndex, conflicts: readonly Conflict[]): CompareRow[] {
  const disputed = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const { key } of conflict.recommendations) {
      disputed.set(key, [...(disputed.get(key) ?? []), conflict]);
    }
  }
  return index.recommendations.map((recommendation) => {
    const cells = cellsOf(index, recommendation);
    const counts = countCells(cells);
    const own = disputed.get(recommendation.key) ?? [];
    const reach = own.length > 0 ? 'contested' : takers({ counts }) > 1 ? 'shared' : 'single';
    const theme = index.theme.get(recommendation.themes[0] ?? '') ?? null;
    return { recommendation, theme, cells, counts, reach, conflicts: own };
  });
}

const dispute = ({ conflicts }: CompareRow): number =>
  Math.max(0, ...conflicts.map((conflict) => weight(conflict)));

/** The surest conflict's id keeps two recommendations that conflict side by side. */
const disputeId = ({ conflicts }: CompareRow): string => conflicts[0]?.id ?? '';

const byText = (p: string, q: string): number => (p < q ? -1 : p > q ? 1 : 0);

const agreed = (p: CompareRow, q: CompareRow): number =>
  q.counts.for - p.counts.for ||
  q.counts.qualified - p.counts.qualified ||
  p.counts.against - q.counts.against;

const contested = (p: CompareRow, q: CompareRow): number =>
  dispute(q) - dispute(p) || byText(disputeId(p), disputeId(q)) || agreed(p, q);

const ORDERS: Readonly<Record<SortOrder, (p: CompareRow, q: CompareRow) => number>> = {
  contested,
  agreed: (p, q) => agreed(p, q) || contested(p, q),
  when: (p, q) =>
    WHENS.indexOf(p.recommendation.when) - WHENS.indexOf(q.recommendation.when) || contested(p, q),
  theme: (p, q) => byText(p.theme?.label ?? '', q.theme?.label ?? '') || contested(p, q),
};

/** The rows in an order; rows that are equal in it keep theirs. */
export function sortRows(rows: readonly CompareRow[], order: SortOrder): CompareRow[] {
  return [...rows].sort(ORDERS[order]);
}
