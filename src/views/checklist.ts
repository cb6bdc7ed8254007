import { type CompareRow, sortRows, takers } from './compare-sources.ts';
import type { Conflict } from './conflicts.ts';
import {
  countedAs,
  type GraphIndex,
  type Position,
  type Stand,
  type Statement,
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

/** One thing to do. */
export interface ChecklistItem {
  /** Key of its recommendation. */
  readonly key: string;
  readonly label: string;
  /** Whose words the label is: advice against something stays as a source says it. */
  readonly words: 'tool' | 'source';
  /** Sources that stand behind it. */
  readonly support: number;
  readonly of: number;
  readonly counts: Counts;
  readonly quotes: readonly ChecklistQuote[];
  /** Open questions about it; empty when nobody objects. */
  readonly conflicts: readonly Conflict[];
  /** Said by one source only. */
  readonly single: boolean;
}

/** The items of one time. */
export interface ChecklistGroup {
  readonly when: When;
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
  const { recommendation, counts, cells, conflicts, reach } = row;
  const stands = index.standsOn.get(recommendation.key) ?? [];
  const avoid = avoidance(stands);
  return {
    key: recommendation.key,
    label: avoid?.text ?? recommendation.label,
    words: avoid ? 'source' : 'tool',
    support:
      counts.for > 0 || counts.qualified > 0 ? counts.for + counts.qualified : counts.against,
    of: cells.length,
    counts,
    quotes: stands.map(({ statement, position }) => ({
      statement,
      position,
      source: names.get(statement.source) ?? statement.source,
    })),
    conflicts,
    single: reach === 'single',
  };
}

/** Everything there is to do, once, in the order of doing it; within a time the best supported first. */
export function makeChecklist(index: GraphIndex, rows: readonly CompareRow[]): Checklist {
  const own = sourceNames(index.sources);
  const names = new Map(
    index.sources.map(({ key }) => [key, own.get(countedAs(index, key))?.name ?? key]),
  );
  const ordered = sortRows(rows, 'agreed').sort((p, q) => takers(q) - takers(p));
  const groups = WHENS.map((when) => ({
    when,
    title: WHEN_WORDS[when],
    items: ordered
      .filter(({ recommendation }) => recommendation.when === when)
      .map((row) => itemOf(index, names, row)),
  }));
  return { subject: index.subject, names, groups: groups.filter(({ items }) => items.length > 0) };
}
