import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../cli/support/harness.ts';

/** The rules that a house of these files breaks; a file is named with what it says. */
const brokenRules = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const root = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const options = await extractOptions('./.dependency-cruiser.cjs');
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { output } = await cruise(folders, { ...options, baseDir: root }, undefined, {
    tsConfig: extractTsConfig('tsconfig.json'),
  });
  if (typeof output === 'string') throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
};

const constant = 'export const x = 1;\n';
const use = (path: string): string => `import { x } from '${path}';\nexport const y = x;\n`;

describe('the layer rules', () => {
  it.each([
    ['a stage knows another', 'src/themes/a.ts', '../blocks/b.ts', 'themes-knows-no-other-stage'],
    ['the model knows a stage', 'src/model/a.ts', '../blocks/b.ts', 'model-imports-nothing'],
    ['the format knows the model', 'src/format/a.ts', '../model/b.ts', 'format-imports-zod-only'],
    ['a view knows the model', 'src/views/a.ts', '../model/b.ts', 'views-know-the-format-only'],
    ['a view calls the format', 'src/views/a.ts', '../format/b.ts', 'views-take-types-from-format'],
    ['the page knows a stage', 'web/a.ts', '../src/graph/b.ts', 'web-reads-the-published-graph'],
    ['a command knows a stage', 'src/cli/a.ts', '../corpus/b.ts', 'cli-goes-through-the-pipeline'],
    [
      'the pipeline is loaded early',
      'src/cli/a.ts',
      '../pipeline.ts',
      'cli-loads-the-pipeline-lazily',
    ],
    [
      'an export knows the model',
      'src/exports/a.ts',
      '../model/b.ts',
      'exports-know-format-and-views',
    ],
    [
      'a judge knows a stage',
      'src/judging/a.ts',
      '../relations/b.ts',
      'judging-knows-no-other-stage',
    ],
    [
      'a command asks a judge itself',
      'src/cli/a.ts',
      '../judging/chat-judge.ts',
      'cli-goes-through-the-pipeline',
    ],
    [
      'a judge is loaded early',
      'src/cli/a.ts',
      '../judging/open-judge.ts',
      'cli-loads-the-pipeline-lazily',
    ],
    ['the graph knows a stage', 'src/graph/a.ts', '../themes/b.ts', 'graph-knows-model-and-format'],
  ])('notice that %s', async (_what, from, to, rule) => {
    const target = join(dirname(from), to);
    expect(await brokenRules({ [from]: use(to), [target]: constant })).toContain(rule);
  });

  it.each([
    ['the disk', 'src/themes/a.ts', 'node:fs', 'disk-only-in-corpus-and-cli'],
    ['the disk, later', 'src/themes/a.ts', 'node:fs/promises', 'disk-only-in-corpus-and-cli'],
    ['the disk, for a judge', 'src/judging/a.ts', 'node:fs', 'disk-only-in-corpus-and-cli'],
    ['the network', 'src/cli/a.ts', 'node:https', 'network-only-in-the-server'],
    ['other programs', 'src/cli/a.ts', 'node:child_process', 'processes-only-for-the-browser'],
    ['Node in the browser', 'web/a.ts', 'node:path', 'browser-code-is-free-of-node'],
    ['a package that is not there', 'src/cli/a.ts', 'nowhere', 'imports-lead-somewhere'],
  ])('notice that a file reaches for %s', async (_what, path, to, rule) => {
    expect(await brokenRules({ [path]: use(to) })).toContain(rule);
  });

  it('notice circles and files that nobody imports', async () => {
    const files = {
      'src/themes/a.ts': use('./b.ts'),
      'src/themes/b.ts': use('./a.ts'),
      'src/themes/alone.ts': constant,
    };
    expect(await brokenRules(files)).toEqual(['no-cycles', 'no-orphans']);
  });

  it('have nothing against what is allowed', async () => {
    const files = { 'src/themes/a.ts': use('../model/b.ts'), 'src/model/b.ts': constant };
    expect(await brokenRules(files)).toEqual([]);
  });
});
