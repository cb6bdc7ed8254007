import type { Token } from '../../language/token.ts';
import { areRivals } from '../contrasts/alternatives.ts';
import { coverageOf, isVeryThing } from '../contrasts/coverage.ts';
import { findOppositions, type Opposition } from '../contrasts/find-opposites.ts';
import type { FoundPhrase } from '../contrasts/phrase-finder.ts';
import { choosesOtherwise, takesWhatIsLeft } from '../contrasts/preference.ts';
import { contrastMeasures } from '../contrasts/quantity-contrast.ts';
import type { Point } from '../point.ts';
import type { Rarity } from '../rarity.ts';
import type { Features } from './logistic.ts';
import type { ComparedPair } from './matter-features.ts';

/** What tells whether two statements on one matter are on one side of it. */
export const SIDE_FEATURES = [
  'sharedAlike',
  'sharedTurned',
  'onlyTurned',
  'closeOppositesClash',
  'oppositesConfirm',
  'deedsTurned',
  'stancesDiffer',
  'coverage',
  'veryThing',
  'amountsClash',
  'amountsOfOneThingClash',
  'choicesClash',
  'rivals',
] as const;
export type SideFeature = (typeof SIDE_FEATURES)[number];

const isContent = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos);

/** Stems of the nearest telling words before and behind some tokens. */
const neighbours = (tokens: readonly Token[], { first, end }: FoundPhrase): string[] =>
  [tokens.slice(0, first).findLast(isContent), tokens.slice(end).find(isContent)].flatMap(
    (token) => (token ? [token.stem] : []),
  );

/** Whether two opposite words play the same part: both are what is done, or both stand beside the same word. */
function playSamePart(a: Point, b: Point, { a: one, b: other }: Opposition): boolean {
  if (one.first === a.signed.action && other.first === b.signed.action) return true;
  const around = neighbours(b.tokens, other);
  return neighbours(a.tokens, one).some((stem) => around.includes(stem));
}

/** How many of the two words the statements are for: both can be avoided, but not both be followed. */
const countFor = (a: Point, b: Point, { a: one, b: other }: Opposition): number =>
  [a.signed.signs[one.first], b.signed.signs[other.first]].filter((sign) => sign === 1).length;

const clashClosely = (a: Point, b: Point, opposition: Opposition): boolean =>
  countFor(a, b, opposition) === 2 && playSamePart(a, b, opposition);

/** Opposite words that both statements are for, and that play the same part in them. */
export const closeClashes = (a: Point, b: Point): Opposition[] =>
  findOppositions(a.signed.sides, b.signed.sides).filter((opposition) =>
    clashClosely(a, b, opposition),
  );

/** Opposite words whose signs make them clash ("early" / "late") or confirm ("avoid delay" / "be early"). */
function weighOpposites(a: Point, b: Point) {
  const oppositions = findOppositions(a.signed.sides, b.signed.sides);
  return {
    confirm: oppositions.filter((opposition) => countFor(a, b, opposition) === 1).length,
    closeClash: oppositions.filter((opposition) => clashClosely(a, b, opposition)).length,
  };
}

/** Telling words that both have, by whether both are for (or both against) what they name; as shares of the poorer one's. */
function weighShared(a: Point, b: Point, rarity: Rarity) {
  let [alike, turned] = [0, 0];
  for (const [stem, sign] of a.signed.stems) {
    const other = b.signed.stems.get(stem);
    if (other === sign) alike += rarity(stem);
    else if (other !== undefined) turned += rarity(stem);
  }
  const total = ({ signed }: Point) =>
    [...signed.stems.keys()].reduce((sum, stem) => sum + rarity(stem), 0);
  const poorer = Math.max(1, Math.min(total(a), total(b)));
  return { alike: alike / poorer, turned: turned / poorer };
}

/** Deeds of one class of which one statement is for and the other against. */
function countTurnedDeeds(a: Point, b: Point): number {
  return a.signed.deeds.reduce(
    (count, one) =>
      count +
      b.signed.deeds.filter(
        (other) =>
          [...one.codes].some((code) => other.codes.has(code)) &&
          a.signed.signs[one.first] !== b.signed.signs[other.first],
      ).length,
    0,
  );
}

/** Where only one chooses, words or meaning must be so much alike for the other to speak of that choice. */
const ENOUGH_ALIKE = { words: 0.3, text: 0.45 };

/** Whether each chooses what the other leaves, or one takes just what the other leaves. */
function choicesClash(a: Point, b: Point, alike: number, text: number): boolean {
  const [ofA, ofB] = [a.preference, b.preference];
  if (ofA && ofB) return choosesOtherwise(ofA, ofB);
  const bothDo = a.statement.stance === 'do' && b.statement.stance === 'do';
  if (!bothDo || (alike < ENOUGH_ALIKE.words && text < ENOUGH_ALIKE.text)) return false;
  if (ofA) return takesWhatIsLeft(ofA, b.advised);
  return ofB !== null && takesWhatIsLeft(ofB, a.advised);
}

const most = (value: number, limit: number): number => Math.min(limit, value);

/** Compares on which side two statements stand, supposing that they are about one matter. */
export function compareSides(
  { a, b, text, gist }: ComparedPair,
  rarity: Rarity,
): Features<SideFeature> {
  const { alike, turned } = weighShared(a, b, rarity);
  const opposites = weighOpposites(a, b);
  const amounts = contrastMeasures(a.measures, b.measures);
  const bothDo = a.statement.stance === 'do' && b.statement.stance === 'do';
  const rivals = a.choices.some((one) =>
    b.choices.some((other) => areRivals(one, other, a.textWords, b.textWords)),
  );
  return {
    // The more alike all else is, the sharper two opposite words stand out: it is no sign of one side then.
    sharedAlike: opposites.closeClash > 0 ? 0 : alike,
    sharedTurned: turned,
    onlyTurned: turned > 0.1 && alike < 0.05 ? 1 : 0,
    closeOppositesClash: most(opposites.closeClash, 2),
    oppositesConfirm: most(opposites.confirm, 2),
    deedsTurned: most(countTurnedDeeds(a, b), 3),
    stancesDiffer: a.statement.stance === b.statement.stance ? 0 : 1,
    coverage: coverageOf(a, b),
    veryThing: isVeryThing(a, b, text, gist) ? 1 : 0,
    amountsClash: amounts?.sure === false ? 1 : 0,
    amountsOfOneThingClash: amounts?.sure ? 1 : 0,
    choicesClash: choicesClash(a, b, alike, text) ? 1 : 0,
    rivals: bothDo && rivals ? 1 : 0,
  };
}
