import type { Token } from '../../language/token.ts';
import { OPPOSITES } from '../words/opposites.ts';
import { type FoundPhrase, phraseFinder } from './phrase-finder.ts';

/** Words of two texts that cannot both hold of one thing, with the places of their first tokens. */
export interface Opposition {
  readonly a: FoundPhrase;
  readonly b: FoundPhrase;
}

/** Each entry of the lists has two numbers, an even one for its first side and the next for its second. */
const find = phraseFinder(
  OPPOSITES.flatMap(([one, other], index) => [
    ...one.map((phrase): [string, number] => [phrase, 2 * index]),
    ...other.map((phrase): [string, number] => [phrase, 2 * index + 1]),
  ]),
);

const across = (code: number): number => (code % 2 === 0 ? code + 1 : code - 1);

const codesOf = (found: readonly FoundPhrase[]): Set<number> =>
  new Set(found.flatMap(({ codes }) => [...codes]));

/** The words and phrases of the lists that stand in a text. */
export const findSides = (tokens: readonly Token[]): FoundPhrase[] => find(tokens);

/** Opposite words of two texts; of an entry whose side both have, nothing is said. */
export function findOppositions(
  a: readonly FoundPhrase[],
  b: readonly FoundPhrase[],
): Opposition[] {
  const [ofA, ofB] = [codesOf(a), codesOf(b)];
  return a.flatMap((one) =>
    b
      .filter((other) =>
        [...one.codes].some(
          (code) => other.codes.has(across(code)) && !ofB.has(code) && !ofA.has(across(code)),
        ),
      )
      .map((other) => ({ a: one, b: other })),
  );
}
