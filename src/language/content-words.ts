import type { Token } from './token.ts';
import { wordList } from './word-list.ts';

const LIGHT = wordList(
  'Words too light to tell what a statement is about; written for this project.',
  `be have do make get go take give let keep put come use try start want need can could should would may might must will
  shall thing something anything everything way lot bit kind sort time one ones other more most much many few several
  some any all each every such same own good great best better bad nice new sure also just really very only even still
  well too then now here there not no n't never always often sometimes maybe perhaps please i you he she it we they me
  him her us them my your his its our their this that these those who what which how why when where if etc e.g. i.e.
  yourself themselves itself ourselves myself up out on off in at to of for from by with about as so than or and but
  someone anyone everyone people person able important`,
);

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ']);

const isTelling = (token: Token): boolean => {
  const lemma = token.lemma.toLowerCase();
  return (
    CONTENT.has(token.pos) &&
    /[\p{L}\d]/u.test(token.lower) &&
    lemma.length > 1 &&
    !LIGHT.words.has(lemma)
  );
};

/** Lemmas of the words that carry what a text is about, in order, repeated where they are. */
export function contentLemmas(tokens: readonly Token[]): string[] {
  return tokens.filter(isTelling).map((token) => token.lemma.toLowerCase());
}

/** The same words by their stems, so that "reflection" meets "reflect". */
export function contentStems(tokens: readonly Token[]): string[] {
  return tokens.filter(isTelling).map((token) => token.stem);
}
