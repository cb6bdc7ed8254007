import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relations/relate.ts';
import { findCandidates } from '../../src/similarity/candidates.ts';
import { represent } from '../../src/similarity/represent.ts';
import { createWordEmbedder } from '../similarity/word-embedder.ts';
import { adviceIn } from '../statements/statement-of.ts';

const compare = async (articles: Record<string, string>) => {
  const statements = Object.entries(articles).flatMap(([id, text]) => adviceIn(text, id));
  const embedder = createWordEmbedder();
  const { statements: vectors } = await represent(statements, [], embedder, () => undefined);
  const candidates = findCandidates(statements, vectors);
  const result = relate(statements, candidates, vectors, (source) => source.toUpperCase());
  return { ...result, statements, candidates };
};

const BIKES = {
  ann: 'Oil the chain every week. Buy a used bike. Lock the frame to a post. Wear a helmet.',
  bea: 'Never buy a used bike. Lock your frame to a solid post. Pump the tyres twice a month.',
  cem: 'Pump the tyres every ride. Sing on the road.',
};

const inWords = async (articles: Record<string, string>) => {
  const { relations, statements } = await compare(articles);
  const texts = new Map(statements.map(({ id, source, text }) => [id, `${source}: ${text}`]));
  return relations.map(({ a, b, kind }) => [kind, ...[texts.get(a), texts.get(b)].sort()]);
};

describe('relate', () => {
  it('finds what agrees and what conflicts, and leaves the rest', async () => {
    const found = await inWords({ ann: BIKES.ann, bea: BIKES.bea });
    expect(found).toHaveLength(2);
    expect(found).toContainEqual([
      'disagrees',
      'ann: Buy a used bike.',
      'bea: Never buy a used bike.',
    ]);
    expect(found).toContainEqual([
      'agrees',
      'ann: Lock the frame to a post.',
      'bea: Lock your frame to a solid post.',
    ]);
  });

  it('links statements of different sources only', async () => {
    const { relations, statements } = await compare({
      ...BIKES,
      dan: 'Oil the chain. Oil the chain well. Never oil the chain.',
    });
    const sourceOf = new Map(statements.map(({ id, source }) => [id, source]));
    expect(relations.length).toBeGreaterThan(0);
    for (const { a, b } of relations) {
      expect(a < b).toBe(true);
      expect(sourceOf.get(a)).not.toBe(sourceOf.get(b));
    }
  });

  it('has cues that are words of the two statements', async () => {
    const { relations, statements } = await compare(BIKES);
    const textOf = new Map(statements.map(({ id, text }) => [id, text]));
    for (const { a, b, cues } of relations) {
      for (const [id, spans] of [
        [a, cues.a],
        [b, cues.b],
      ] as const) {
        for (const { start, end } of spans) expect(textOf.get(id)?.slice(start, end)).toMatch(/\S/);
      }
    }
  });

  it('calls the sources by their names', async () => {
    const { relations } = await compare(BIKES);
    const [conflict] = relations.filter(({ kind }) => kind === 'disagrees');
    expect(conflict?.why).toMatch(/^ANN advises it: .* BEA advises against it: /);
  });

  it('gives an affinity for every candidate pair', async () => {
    const { affinities, candidates } = await compare(BIKES);
    expect(affinities.map(({ a, b }) => ({ a, b }))).toEqual(candidates);
  });

  it('finds nothing in one article, or in none', async () => {
    expect((await compare({ ann: BIKES.ann })).relations).toEqual([]);
    expect(relate([], [], new Map(), String)).toEqual({ relations: [], affinities: [] });
  });
});
