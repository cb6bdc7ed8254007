import type { Token } from '../../language/token.ts';
import { OPPOSITES } from '../words/opposites.ts';

/** Two words, one on each side, that cannot both hold. */
export interface WordContrast {
  readonly a: Token;
  readonly b: Token;
}

const sides = new Map<string, Set<number>>();
for (const [pair, both] of OPPOSITES.entries()) {
  for (const [side, words] of both.entries()) {
    for (const word of words) sides.set(word, (sides.get(word) ?? new Set()).add(2 * pair + side));
  }
}

const formsOf = (token: Token): string[] => [token.lower, token.lemma.toLowerCase()];
const codesOf = (token: Token): Set<number> =>
  new Set(formsOf(token).flatMap((form) => [...(sides.get(form) ?? [])]));
const other = (code: number): number => (code % 2 === 0 ? code + 1 : code - 1);

/** Opposite words in two stretches of text; a word that both use decides nothing and is passed over. */
export function findAntonyms(a: readonly Token[], b: readonly Token[]): WordContrast[] {
  const formsIn = (tokens: readonly Token[]) => new Set(tokens.flatMap(formsOf));
  const [inA, inB] = [formsIn(a), formsIn(b)];
  const own = (tokens: readonly Token[], others: ReadonlySet<string>) =>
    tokens.filter(
      (token) => !formsOf(token).some((form) => others.has(form)) && codesOf(token).size > 0,
    );
  const ofB = own(b, inA);
  return own(a, inB).flatMap((tokenA) => {
    const codes = [...codesOf(tokenA)].map(other);
    const match = ofB.find((tokenB) => codes.some((code) => codesOf(tokenB).has(code)));
    return match ? [{ a: tokenA, b: match }] : [];
  });
}

const isContent = (token: Token): boolean => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos);

/** Lemmas of the nearest telling words on both sides of a token. */
const neighbours = (tokens: readonly Token[], token: Token): string[] => {
  const at = tokens.indexOf(token);
  const before = tokens.slice(0, at).reverse().find(isContent);
  const after = tokens.slice(at + 1).find(isContent);
  return [before, after].flatMap((near) => (near ? [near.lemma.toLowerCase()] : []));
};

/** Whether two opposite words play the same part: both are what is done, or both stand beside the same word. */
export function playSamePart(
  { a, b }: WordContrast,
  inA: readonly Token[],
  inB: readonly Token[],
): boolean {
  if (a === inA[0] && b === inB[0]) return true;
  if (a === inA[0] || b === inB[0]) return false;
  const near = neighbours(inB, b);
  return neighbours(inA, a).some((lemma) => near.includes(lemma));
}
