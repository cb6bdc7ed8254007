import { type Point, shareDeed } from '../point.ts';

/** So much of what one avoids must be in what the other does: to avoid a special case says nothing of the rest. */
const COVERED = 0.6;
/** Where each has words of its own besides ("Dig in autumn", "Never dig in spring"), more is asked for. */
const MOSTLY_COVERED = 0.75;
/** With the same verb and texts this close, half of it will do ("ask for a reason", "ask why"). */
const HALF = { covered: 0.5, text: 0.42, mostWords: 3 };
/** Deeds this close are one deed in other words. */
const ONE_DEED = 0.6;

/** Words that forbid only too much of a thing, or spare a case of it: who does it in measure is not opposed. */
const LIMITS =
  /\b(?:more|less|fewer|longer|further|higher|bigger|larger) than\b|\btoo (?!bad)\w+\b|\b(?:only|just|solely|entirely|all|every|everything|maximum|unless|until|without|except|before|while|for (?:every|each)|so much|so many|right away|immediately|at once)\b/;

type Words = ReadonlySet<string>;

/** A limit that one sets and the other does not speak of. */
export const isLimited = (contra: Point, pro: Point): boolean => {
  const limit = LIMITS.exec(contra.statement.text.toLowerCase())?.[0];
  return limit !== undefined && !pro.statement.text.toLowerCase().includes(limit);
};

/**
 * Whether what one advises against is told apart by words that the other does not have: "Don't split a single change" and
 * "Split a big change" speak of different changes.
 */
export const isOfAnotherKind = (contra: Point, pro: Point): boolean =>
  contra.tokens.some(
    ({ pos, stem }) =>
      (pos === 'ADJ' || pos === 'NUM') && contra.actionWords.has(stem) && !pro.textWords.has(stem),
  );

/** The words of a deed that its statement is for. */
const affirmed = (words: Words, { signed }: Point): Words =>
  new Set([...words].filter((word) => signed.stems.get(word) !== -1));

const countBeyond = (words: Words, others: Words): number =>
  [...words].filter((word) => !others.has(word)).length;

const sidesOf = (a: Point, b: Point): readonly [Point, Point] =>
  a.statement.stance === 'do' ? [a, b] : [b, a];

/**
 * The largest share of the words of a deed that one advises against which stands in a deed that the other advises; 0
 * where both are for or both against.
 */
export function coverageOf(a: Point, b: Point): number {
  if (a.statement.stance === b.statement.stance) return 0;
  const [pro, contra] = sidesOf(a, b);
  const shares = contra.deedWords.flatMap((avoided) =>
    pro.deedWords.map((done) =>
      avoided.size === 0 ? 0 : 1 - countBeyond(avoided, affirmed(done, pro)) / avoided.size,
    ),
  );
  return Math.max(0, ...shares);
}

/**
 * Whether what one advises against is the very thing that the other advises.
 * @param text cosine of the whole texts
 * @param gist cosine of the nearest deeds
 */
export function isVeryThing(a: Point, b: Point, text: number, gist: number): boolean {
  if (a.statement.stance === b.statement.stance) return false;
  const [pro, contra] = sidesOf(a, b);
  if (isLimited(contra, pro)) return false;
  const sameVerb = shareDeed(a, b);
  if (!sameVerb && gist < ONE_DEED && coverageOf(a, b) < ONE_DEED) return false;
  return contra.deedWords.some((avoided) => {
    if (avoided.size === 0 || (avoided.size < 2 && !sameVerb && gist < ONE_DEED)) return false;
    return pro.deedWords.some((all) => {
      const done = affirmed(all, pro);
      const missing = countBeyond(avoided, done);
      const covered = 1 - missing / avoided.size;
      const few = avoided.size <= HALF.mostWords;
      if (sameVerb && few && text >= HALF.text && covered >= HALF.covered) return true;
      const apart = missing > 0 && countBeyond(done, avoided) > 0;
      return covered >= (apart ? MOSTLY_COVERED : COVERED);
    });
  });
}
