import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPage } from '../../src/cli/page.ts';
import { tempFolder } from './support/harness.ts';

/** A clone with a page of one file, and a builder that counts. */
const clone = () => {
  const root = tempFolder();
  mkdirSync(join(root, 'web'));
  writeFileSync(join(root, 'web', 'main.ts'), '1');
  const state = { builds: 0 };
  const build = async (_root: string, outDir: string): Promise<void> => {
    state.builds += 1;
    writeFileSync(join(outDir, 'index.html'), `page ${state.builds}`);
  };
  const load = () => loadPage(root, { onBuild: () => undefined, build });
  return { root, state, load };
};

describe('the page', () => {
  it('is built once, and again when something it is made of changes', async () => {
    const { root, load } = clone();
    expect(await load()).toBe('page 1');
    expect(await load()).toBe('page 1');
    writeFileSync(join(root, 'web', 'main.ts'), '2');
    expect(await load()).toBe('page 2');
    writeFileSync(join(root, 'package-lock.json'), '{}');
    expect(await load()).toBe('page 3');
    writeFileSync(join(root, 'README.md'), 'no part of it');
    expect(await load()).toBe('page 3');
  });

  it('stays as it was when a build fails, and leaves nothing behind', async () => {
    const { root, load } = clone();
    await load();
    writeFileSync(join(root, 'web', 'main.ts'), '2');
    const failing = loadPage(root, {
      onBuild: () => undefined,
      build: async () => {
        throw new Error('a typing mistake');
      },
    });
    await expect(failing).rejects.toThrow('a typing mistake');
    expect(readdirSync(join(root, 'dist'))).toEqual(['page']);
    expect(await load()).toBe('page 2');
  });

  it('is used as it is in an installed package, which has no web folder', async () => {
    const root = tempFolder();
    mkdirSync(join(root, 'dist', 'page'), { recursive: true });
    writeFileSync(join(root, 'dist', 'page', 'index.html'), 'ready');
    expect(await loadPage(root, { onBuild: () => expect.fail('must not build') })).toBe('ready');
  });
});
