import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/similarity/candidates.ts';
import { represent } from '../../src/similarity/represent.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { createWordEmbedder } from './word-embedder.ts';

const candidatesOf = async (...articles: string[]) => {
  const statements = articles.flatMap((article, i) => adviceIn(article, `source-${i}`));
  const textOf = new Map(statements.map(({ id, text }) => [id, text]));
  const { statements: vectors } = await represent(
    statements,
    [],
    createWordEmbedder(),
    () => undefined,
  );
  const pairs = findCandidates(statements, vectors);
  const texts = pairs.map(({ a, b }) => [textOf.get(a), textOf.get(b)].sort());
  return { pairs, texts };
};

describe('findCandidates', () => {
  it('pairs what may be about one matter, whatever each says of it', async () => {
    const { texts } = await candidatesOf(
      'Prune the roses in spring. Wear thick gloves.',
      'Never prune the roses in spring. Feed the cat.',
    );
    expect(texts).toEqual([['Never prune the roses in spring.', 'Prune the roses in spring.']]);
  });

  it('pairs statements of one source too: recommendations are gathered by them', async () => {
    const { texts } = await candidatesOf('Oil the chain. Feed the cat. Oil the dry chain again.');
    expect(texts).toEqual([['Oil the chain.', 'Oil the dry chain again.']]);
  });

  it('gives each pair once, the smaller id first', async () => {
    const { pairs } = await candidatesOf(
      'Oil the chain. Feed the hungry cat.',
      'Oil the chain. Feed the cat. Oil the chain.',
    );
    expect(pairs.length).toBeGreaterThan(2);
    for (const { a, b } of pairs) expect(a < b).toBe(true);
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
  });

  it('has none for a single statement', async () => {
    expect((await candidatesOf('Oil the chain.')).pairs).toEqual([]);
  });
});
