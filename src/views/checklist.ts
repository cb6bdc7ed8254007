import { type CompareRow, sortRows, takers } from './compare-sources.ts';
import type { Conflict } from './conflicts.ts';
import {
  countedAs,
  type GraphIndex,
  type Position,
  type Stand,
  type Statement,
  type Theme,
  type When,
} from './graph-index.ts';
import { sourceNames } from './source-names.ts';
import { type Counts, WHEN_WORDS, WHENS } from './words.ts';

/** A source's words behind an item. */
export interface ChecklistQuote {
  readonly statement: Statement;
  readonly position: Position;
  /** Name of the source, short and unique. */
  readonly source: string;
}

/** A source that takes a position. */
export interface Backer {
  readonly name: string;
  readonly position: Position;
}

/** One thing to do. */
export interface ChecklistItem {
  /** Key of its recommendation. */
  readonly key: string;
  readonly label: string;
  readonly when: When;
  /** Its first theme, `null` when the graph does not hold it. */
  readonly theme: Theme | null;
  /** Whose words the label is: advice against something stays as a source says it. */
  readonly words: 'tool' | 'source';
  /** Sources that stand behind it. */
  readonly support: number;
  readonly of: number;
  readonly counts: Counts;
  /** Sources that take a position, in the order of the sources. */
  readonly backers: readonly Backer[];
  readonly quotes: readonly ChecklistQuote[];
  /** Open questions about it; empty when nobody objects. */
  readonly conflicts: readonly Conflict[];
  /** Said by one source only. */
  readonly single: boolean;
}

/** What the items of a group have in common. */
export type Grouping = 'time' | 'theme';

/** The items of one time or one theme. */
export interface ChecklistGroup {
  /** The time, or the key of the theme. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

export interface Checklist {
  readonly subject: string;
  /** Short, unique name of every source, near copies under the name they count in. */
  readonly names: ReadonlyMap<string, string>;
  readonly groups: readonly ChecklistGroup[];
}

/** The sentence that says best what to leave: the strongest, then the shortest. */
function avoidance(stands: readonly Stand[]): Statement | null {
  const strength = ['must', 'should', 'may'];
  const told = stands.map(({ statement }) => statement).filter(({ stance }) => stance === 'avoid');
  const all = stands.length > 0 && told.length === stands.length;
  const onlyAgainst = stands.length > 0 && stands.every(({ position }) => position === 'against');
  const pool = all ? told : onlyAgainst ? stands.map(({ statement }) => statement) : [];
  const [best] = [...pool].sort(
    (p, q) =>
      strength.indexOf(p.strength) - strength.indexOf(q.strength) ||
      p.text.length - q.text.length ||
      (p.key < q.key ? -1 : 1),
  );
  return best ?? null;
}

function itemOf(
  index: GraphIndex,
  names: ReadonlyMap<string, string>,
  row: CompareRow,
): ChecklistItem {
  const { recommendation, theme, counts, cells, conflicts, reach } = row;
  const stands = index.standsOn.get(recommendation.key) ?? [];
  const avoid = avoidance(stands);
  return {
    key: recommendation.key,
    label: avoid?.text ?? recommendation.label,
    when: recommendation.when,
    theme,
    words: avoid ? 'source' : 'tool',
    support:
      counts.for > 0 || counts.qualified > 0 ? counts.for + counts.qualified : counts.against,
    of: cells.length,
    counts,
    backers: cells.flatMap(({ source, position }) =>
      position ? [{ name: names.get(source) ?? source, position }] : [],
    ),
    quotes: stands.map(({ statement, position }) => ({
      statement,
      position,
      source: names.get(statement.source) ?? statement.source,
    })),
    conflicts,
    single: reach === 'single',
  };
}

const rank = (p: CompareRow, q: CompareRow): number =>
  WHENS.indexOf(p.recommendation.when) - WHENS.indexOf(q.recommendation.when) ||
  takers(q) - takers(p);

/** The rows in the order of doing them; within a time the best supported first. */
const inOrder = (rows: readonly CompareRow[]): CompareRow[] => sortRows(rows, 'agreed').sort(rank);

/** Keys of all that there is to do, in the order that it has on a checklist nobody has touched. */
export function usualOrder(rows: readonly CompareRow[]): string[] {
  return inOrder(rows).map(({ recommendation }) => recommendation.key);
}

const NO_THEME = { id: 'no-theme', title: 'Without a theme' };

/** The headings of a checklist, in their order. */
function headings(index: GraphIndex, by: Grouping): Omit<ChecklistGroup, 'items'>[] {
  if (by === 'time') return WHENS.map((when) => ({ id: when, title: WHEN_WORDS[when] }));
  return [...index.themes.map(({ key, label }) => ({ id: key, title: label })), NO_THEME];
}

/** Everything there is to do, once, in the order of doing it; within a time the best supported first. */
export function makeChecklist(
  index: GraphIndex,
  rows: readonly CompareRow[],
  by: Grouping = 'time',
): Checklist {
  const own = sourceNames(index.sources);
  const names = new Map(
    index.sources.map(({ key }) => [key, own.get(countedAs(index, key))?.name ?? key]),
  );
  const items = inOrder(rows).map((row) => itemOf(index, names, row));
  const headingOf = ({ when, theme }: ChecklistItem): string =>
    by === 'time' ? when : (theme?.key ?? NO_THEME.id);
  const groups = headings(index, by).map((heading) => ({
    ...heading,
    items: items.filter((item) => headingOf(item) === heading.id),
  }));
  return {
    subject: index.subject,
    names,
    groups: groups.filter((group) => group.items.length > 0),
  };
}
