import type { Axis, RelationKind } from '../model/relation.ts';
import { JUDGING_RULES } from '../model/statement.ts';
import type { Point } from './point.ts';
import type { Verdict } from './verdict.ts';

/** How a source is called in a sentence, by its id. */
export type NameOf = (source: string) => string;

const LONGEST_QUOTE = 90;

const quote = (words: string): string => {
  const plain = words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/“|(?<=^|\s)"/g, '‘')
    .replace(/[”"]/g, '’')
    .replace(/\.$/, '');
  const cut =
    plain.length > LONGEST_QUOTE
      ? `${plain.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …`
      : plain;
  return `“${cut}”`;
};

/**
 * What is to be done; a statement of several deeds is quoted whole, as any of them may have decided, and so is a
 * judgement, of which the action is only what is judged.
 */
const deed = ({ statement }: Point): string => {
  const isWhole = statement.deeds.length > 1 || JUDGING_RULES.has(statement.rule);
  return quote(isWhole ? statement.text : (statement.parts.action?.text ?? statement.text));
};

/** What only one of the two adds: a time or a condition the other does not give. */
const addition = (a: Point, b: Point, nameOf: NameOf): string => {
  const [timeA, timeB] = [a.statement.parts.timing, b.statement.parts.timing];
  if (timeA && !timeB)
    return ` Only ${nameOf(a.statement.source)} says when: ${quote(timeA.text)}.`;
  if (timeB && !timeA)
    return ` Only ${nameOf(b.statement.source)} says when: ${quote(timeB.text)}.`;
  return '';
};

/** The same for a link that was carried on from a third statement. */
export function explainCarried(
  a: Point,
  b: Point,
  kind: RelationKind,
  axis: Axis,
  nameOf: NameOf,
): string {
  const [nameA, nameB] = [nameOf(a.statement.source), nameOf(b.statement.source)];
  const shared = 'Linked by way of other advice that says the same.';
  if (kind === 'agrees')
    return `${nameA} and ${nameB} want the same: ${deed(a)} and ${deed(b)}. ${shared}`;
  const stances = axis === 'stance' && a.statement.stance !== b.statement.stance;
  if (stances) {
    const [pro, contra] = a.statement.stance === 'do' ? [a, b] : [b, a];
    return `${nameOf(pro.statement.source)} advises it: ${deed(pro)}. ${nameOf(contra.statement.source)} advises against it: ${quote(contra.statement.text)}. ${shared}`;
  }
  return `${nameA} and ${nameB} cannot both be followed: ${deed(a)} and ${deed(b)}. ${shared}`;
}

/** One or two sentences that tell a reader why two statements were linked. */
export function explain(a: Point, b: Point, { because, axis }: Verdict, nameOf: NameOf): string {
  const [nameA, nameB] = [nameOf(a.statement.source), nameOf(b.statement.source)];
  switch (because.reason) {
    case 'same-advice':
      return `Both ${a.statement.stance === 'avoid' && b.statement.stance === 'avoid' ? 'advise against it' : 'advise it'}: ${deed(a)} and ${deed(b)}.${addition(a, b, nameOf)}`;
    case 'other-side':
      return `One says what to do, the other what to leave, and they want the same: ${deed(a)} and ${quote(b.statement.text)}.`;
    case 'advised-and-not': {
      const [pro, contra] = a.statement.stance === 'do' ? [a, b] : [b, a];
      const against = axis === 'belief' ? 'expects nothing of it' : 'advises against it';
      return `${nameOf(pro.statement.source)} advises it: ${deed(pro)}. ${nameOf(contra.statement.source)} ${against}: ${quote(contra.statement.text)}.`;
    }
    case 'needless': {
      const [pro, contra] = a.statement.stance === 'do' ? [a, b] : [b, a];
      return `${nameOf(pro.statement.source)} advises it: ${deed(pro)}. ${nameOf(contra.statement.source)} thinks it is not needed: ${quote(contra.statement.text)}.`;
    }
    case 'opposite-words':
      return `Both advise on the same thing, but ${nameA} says “${because.a}” where ${nameB} says “${because.b}”.`;
    case 'other-amount':
      return `Both give an amount, and not the same: ${nameA} says “${because.a}”, ${nameB} says “${because.b}”.`;
    case 'other-time':
      return `Both say when or how long, and not the same: ${nameA} says “${because.a}”, ${nameB} says “${because.b}”.`;
    case 'other-choice':
      return `One takes what the other leaves: ${deed(a)} and ${deed(b)}.`;
    case 'special-case': {
      const [special, general] = because.side === 'a' ? [nameA, nameB] : [nameB, nameA];
      return `${special} speaks of one case: ${quote(because.condition)}. ${general} speaks of all of them.`;
    }
    case 'only-if':
      return `${a.statement.stance === 'do' ? 'Both advise it' : 'Both advise against it'}, but ${because.side === 'a' ? nameA : nameB} sets a condition: ${quote(because.condition)}.`;
  }
}
