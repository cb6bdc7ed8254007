import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withVectorCache } from '../../src/similarity/vector-cache.ts';
import { createWordEmbedder } from './word-embedder.ts';

const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const TEXTS = ['Water the beds.', 'Oil the chain.', 'Feed the cat.'];
const quiet = () => undefined;

const runTwice = async (between: (file: string) => void) => {
  const folder = join(tempFolder(), 'deep', 'cache');
  const engine = createWordEmbedder();
  const first = await withVectorCache(engine, folder).embed(TEXTS, quiet);
  const [file = ''] = readdirSync(folder);
  between(join(folder, file));
  const asked = engine.asked.length;
  const second = await withVectorCache(engine, folder).embed(TEXTS, quiet);
  return { folder, engine, first, second, askedAgain: engine.asked.slice(asked) };
};

describe('withVectorCache', () => {
  it('embeds nothing in a second run, and gives the very same vectors', async () => {
    const { first, second, askedAgain } = await runTwice(quiet);
    expect(askedAgain).toEqual([]);
    expect(second).toEqual(first);
    expect(first).toEqual(await createWordEmbedder().embed(TEXTS, quiet));
  });

  it('embeds only what is new, and each text once', async () => {
    const { folder, engine } = await runTwice(quiet);
    const before = engine.asked.length;
    const progress: number[] = [];
    const texts = [...TEXTS, 'Cut the hedge.', 'Cut the hedge.'];
    const vectors = await withVectorCache(engine, folder).embed(texts, (done, total) =>
      progress.push(done, total),
    );
    expect(engine.asked.slice(before)).toEqual(['Cut the hedge.']);
    expect(progress).toEqual([1, 1]);
    expect(vectors[4]).toEqual(vectors[3]);
  });

  it('passes over a last line that was cut short, and goes on behind it', async () => {
    const { folder, engine, first, second, askedAgain } = await runTwice((file) => {
      appendFileSync(file, 'bm90LWEtd2hvbGUtbGluZQ AAAAAA');
    });
    expect(askedAgain).toEqual([]);
    expect(second).toEqual(first);
    await withVectorCache(engine, folder).embed(['Cut the hedge.'], quiet);
    const before = engine.asked.length;
    await withVectorCache(engine, folder).embed(['Cut the hedge.'], quiet);
    expect(engine.asked).toHaveLength(before);
  });

  it('makes the vectors again where the file is spoilt', async () => {
    const { first, second, askedAgain } = await runTwice((file) =>
      writeFileSync(file, '\0\n x y\n'),
    );
    expect(askedAgain).toEqual(TEXTS);
    expect(second).toEqual(first);
  });

  it('does without a folder that cannot be written', async () => {
    const file = join(tempFolder(), 'a-file');
    writeFileSync(file, '');
    const engine = createWordEmbedder();
    const cached = withVectorCache(engine, join(file, 'cache'));
    expect(await cached.embed(TEXTS, quiet)).toHaveLength(3);
  });

  it('keeps the vectors of different engines apart', async () => {
    const { folder, engine } = await runTwice(quiet);
    const other = { ...createWordEmbedder(), id: 'other words' };
    await withVectorCache(other, folder).embed(TEXTS, quiet);
    expect(other.asked).toEqual(TEXTS);
    expect(engine.asked).toEqual(TEXTS);
  });
});
