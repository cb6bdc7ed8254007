/**
 * Small sets of articles through the whole pipeline; a case is a folder. What is expected is written by
 * `npx vitest run tests/golden -u`: read the diff before you commit it.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { analyzePaths } from '../../src/pipeline.ts';
import { summarize } from './summary.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const cacheDir = mkdtempSync(join(tmpdir(), 'golden-'));
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const beside = (folder: string, name: string): string | null =>
  existsSync(join(folder, name)) ? join(folder, name) : null;

describe('golden cases', () => {
  it.each(cases)('%s', { timeout: 120_000 }, async (name) => {
    const input = join(here, name, 'input');
    const { graph, diagnostics } = await analyzePaths([input], {
      themesFile: beside(input, 'themes.yaml'),
      correctionsFile: beside(input, 'corrections.yaml'),
      cacheDir,
      judge: null,
      onPlan: () => undefined,
      onProgress: () => undefined,
    });
    expect(diagnostics).toEqual([]);
    await expect(summarize(graph)).toMatchFileSnapshot(join(here, name, 'expected', 'summary.txt'));
  });
});
