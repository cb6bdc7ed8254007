import type { Side } from './conflict-sides.ts';
import type { Conflict } from './conflicts.ts';
import type { Axis, Statement } from './graph-index.ts';

/** A part of a statement that says on which terms it advises. */
export type Term = 'timing' | 'amount' | 'condition' | 'reason';

/** Each as it stands before the source's words. */
export const TERM_WORDS: Readonly<Record<Term, string>> = {
  timing: 'When',
  amount: 'How much',
  condition: 'If',
  reason: 'Because',
};

/** What some sources of a side say of a term, in the words of the first of them. */
export interface TermValue {
  readonly words: string;
  /** Keys of the sources that say so. */
  readonly sources: readonly string[];
}

/** One term, with what either side says of it; an empty list where it says nothing. */
export interface TermRow {
  readonly term: Term;
  readonly sides: readonly [readonly TermValue[], readonly TermValue[]];
}

/** Conflicts in which the terms are what differs, with the term that decides. */
const DECIDING: Partial<Record<Axis, Term>> = {
  timing: 'timing',
  quantity: 'amount',
  condition: 'condition',
};
const TERMS: readonly Term[] = ['timing', 'amount', 'condition', 'reason'];

/** A statement's words for a term without the label's own word, so that nothing reads "If: if". */
export function termWords(term: Term, statement: Statement): string | undefined {
  const words = statement[term];
  const doubled = new RegExp(`^${TERM_WORDS[term]}\\s+(?=\\S)`, 'i');
  return words?.replace(doubled, '');
}

const LEAST = /[^\p{L}\p{N}]+/gu;

function valuesOf({ voices }: Side, named: ReadonlySet<string>, term: Term): TermValue[] {
  const values = new Map<string, TermValue>();
  for (const { statement } of voices) {
    const words = termWords(term, statement);
    if (words === undefined || !named.has(statement.key)) continue;
    const key = words.toLowerCase().replace(LEAST, ' ').trim();
    const known = values.get(key);
    const sources = new Set([...(known?.sources ?? []), statement.source]);
    values.set(key, { words: known?.words ?? words, sources: [...sources] });
  }
  return [...values.values()];
}

/** Whether what a side says is said in its title already. */
const inTitle = ({ label }: Side, values: readonly TermValue[]): boolean =>
  values.every(({ words }) => label.toLowerCase().includes(words.toLowerCase()));

/** Keys of the statements whose terms are compared: the linked ones or, without links, all. */
export function comparedStatements({ sides, links }: Conflict): ReadonlySet<string> {
  const ends = new Set(links.flatMap(({ a, b }) => [a, b]));
  const all = sides.flatMap(({ voices }) => voices.map(({ statement }) => statement.key));
  const linked = all.filter((key) => ends.has(key));
  return new Set(linked.length > 0 ? linked : all);
}

/**
 * The terms of both sides next to each other, the deciding one first, where the conflict is over
 * terms and some are stated; no rows otherwise. Only those statements are asked that are compared.
 */
export function compareTerms(conflict: Conflict): TermRow[] {
  const { axis, sides } = conflict;
  const deciding = DECIDING[axis];
  if (!deciding) return [];
  const named = comparedStatements(conflict);
  const rows = [deciding, ...TERMS.filter((term) => term !== deciding)].map((term): TermRow => {
    const [one, other] = sides;
    return { term, sides: [valuesOf(one, named, term), valuesOf(other, named, term)] };
  });
  const stated = rows.filter(({ sides: [one, other] }) => one.length + other.length > 0);
  if (stated.every(({ term }) => term === 'reason')) return [];
  return stated.filter(
    ({ sides: [one, other] }) => !(inTitle(sides[0], one) && inTitle(sides[1], other)),
  );
}
