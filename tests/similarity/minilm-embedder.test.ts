import { describe, expect, it, vi } from 'vitest';
import { dot } from '../../src/language/vector.ts';
import { createMiniLmEmbedder } from '../../src/similarity/minilm-embedder.ts';

const GIGABYTE = 1024 ** 3;
const { machine } = vi.hoisted(() => ({ machine: { freeMemory: 0 } }));

vi.mock('node:os', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:os')>()),
  availableParallelism: () => 2,
  freemem: () => machine.freeMemory,
}));

const PLACES = ['in the shed', 'by the door', 'under the stairs', 'on the roof', 'at the mill'];
const THINGS = ['paint', 'wood', 'flour', 'rope', 'bulbs', 'seed', 'tools', 'jars'];
/** 80 texts. */
const MANY = ['Keep', 'Never leave'].flatMap((verb) =>
  THINGS.flatMap((thing) => PLACES.map((place) => `${verb} ${thing} ${place}.`)),
);

const embed = async (texts: readonly string[], freeMemory: number) => {
  machine.freeMemory = freeMemory;
  const reported: [done: number, total: number][] = [];
  const vectors = await createMiniLmEmbedder().embed(texts, (...counts) => reported.push(counts));
  return { vectors, reported };
};

describe('the vectors', { timeout: 120_000 }, () => {
  it('put paraphrases closer than what is unrelated', async () => {
    const texts = [
      'Write a short note to say thank you.',
      'Send them a brief message of thanks.',
      'Let the dough rise overnight in the fridge.',
    ];
    const { vectors } = await embed(texts, GIGABYTE);
    const [note, message, dough] = vectors;
    if (!note || !message || !dough) throw new Error('a text without a vector');
    expect(note).toHaveLength(384);
    expect(dot(note, note)).toBeCloseTo(1, 3);
    expect(dot(note, message)).toBeGreaterThan(dot(note, dough) + 0.3);
  });

  it('are the same, in order, with much memory and with little', async () => {
    const much = await embed(MANY, 64 * GIGABYTE);
    const little = await embed(MANY, GIGABYTE / 8);
    expect(much.vectors).toHaveLength(MANY.length);
    for (const [i, vector] of much.vectors.entries())
      expect(dot(vector, little.vectors[i] ?? vector.map(() => 0))).toBeCloseTo(1, 5);
    for (const { reported } of [much, little]) {
      const done = reported.map(([count]) => count);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect(reported.length).toBeGreaterThan(1);
      expect(reported.at(-1)).toEqual([MANY.length, MANY.length]);
    }
  });

  it('of no texts are none', async () => {
    expect((await embed([], GIGABYTE)).vectors).toEqual([]);
  });
});
