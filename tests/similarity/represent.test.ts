import { describe, expect, it } from 'vitest';
import { dot } from '../../src/language/vector.ts';
import { represent } from '../../src/similarity/represent.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { createWordEmbedder } from './word-embedder.ts';

const quiet = () => undefined;

const read = async (article: string, others: readonly string[] = []) => {
  const statements = adviceIn(article);
  const { statements: vectors, others: described } = await represent(
    statements,
    others,
    createWordEmbedder(),
    quiet,
  );
  const all = statements.map(({ id }) => {
    const own = vectors.get(id);
    if (!own) throw new Error(`no vectors for ${id}`);
    return own;
  });
  return { all, described };
};

const length = (vector: Float32Array | undefined) => (vector ? Math.sqrt(dot(vector, vector)) : 0);
const likeness = (a?: Float32Array, b?: Float32Array) => (a && b ? dot(a, b) : Number.NaN);

describe('represent', () => {
  it('gives every statement vectors of unit length, one for each deed', async () => {
    const { all } = await read('Fold the letter and keep a copy. Lock the door. Feed the cat.');
    expect(all.map(({ deeds }) => deeds.length)).toEqual([2, 1, 1]);
    for (const { text, deeds, section } of all) {
      for (const vector of [text, section, ...deeds]) expect(length(vector)).toBeCloseTo(1);
    }
  });

  it('lets what all statements share weigh less', async () => {
    const { all } = await read(
      'Water the tomatoes early. Stake the tomatoes firmly. Feed the tomatoes weekly.',
    );
    const raw = await createWordEmbedder().embed(
      ['Water the tomatoes early.', 'Stake the tomatoes firmly.'],
      quiet,
    );
    expect(likeness(all[0]?.text, all[1]?.text)).toBeLessThan(likeness(raw[0], raw[1]));
  });

  it('gives statements under one heading the section they share', async () => {
    const { all } = await read(
      '# Bikes\n\n## Rain\n\nOil the chain.\n\nDry the saddle soon. Wipe the frame.\n\n## Sun\n\nPark in the shade.',
    );
    const [oil, ...rest] = all;
    const shade = all.at(-1);
    expect(rest.length).toBeGreaterThan(1);
    expect(oil?.section).toEqual(rest[0]?.section);
    expect(oil?.section).not.toEqual(shade?.section);
  });

  it('gives the vectors of other texts in their order', async () => {
    const { all, described } = await read('Oil the chain. Feed the cat. Cut the hedge.', [
      'Cats and feeding a cat.',
      'Chains and oil.',
    ]);
    expect(described).toHaveLength(2);
    expect(likeness(described[0], all[1]?.text)).toBeGreaterThan(
      likeness(described[0], all[0]?.text),
    );
    expect(likeness(described[1], all[0]?.text)).toBeGreaterThan(
      likeness(described[1], all[1]?.text),
    );
  });
});
