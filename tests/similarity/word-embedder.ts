import { contentStems } from '../../src/language/content-words.ts';
import { tokenize } from '../../src/language/tokenize.ts';
import { unit } from '../../src/language/vector.ts';
import type { Embedder } from '../../src/similarity/embedder.ts';

const DIMENSIONS = 64;

const directionOf = (word: string): number => {
  let sum = 7;
  for (const character of word) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003;
  return sum % DIMENSIONS;
};

/** The vector of a text: one direction for each telling word. */
export const embedWords = (text: string): Float32Array => {
  const vector = new Float32Array(DIMENSIONS);
  for (const stem of contentStems(tokenize(text))) {
    const at = directionOf(stem);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return unit(vector);
};

/** An engine for tests: texts lie close where they share telling words. Records what it was asked for. */
export function createWordEmbedder(): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id: 'words',
    dimensions: DIMENSIONS,
    asked,
    async embed(texts, onEmbedded) {
      asked.push(...texts);
      onEmbedded(texts.length, texts.length);
      return texts.map(embedWords);
    },
  };
}
