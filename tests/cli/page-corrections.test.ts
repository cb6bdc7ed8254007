import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyzeWithPipeline } from '../../src/cli/analysis.ts';
import { correctionsYaml } from '../../src/exports/corrections-yaml.ts';
import { parseGraph } from '../../src/format/parse.ts';
import { type Decisions, decide } from '../../src/views/decisions.ts';
import { type GraphIndex, indexGraph, type Relation } from '../../src/views/graph-index.ts';
import { runCli, tempFolder } from './support/harness.ts';

// Line breaks and emphasis within the sentences: the quotes must carry them through the file.
const ARTICLES = {
  'allotment notes.md':
    '# Tomatoes\n\nKeep the plants\n**80 centimetres** apart.\n\nDig the soil at least\n*60 centimetres* deep.\n',
  'lazy.md':
    '# Growing tomatoes\n\nKeep the plants 40\ncentimetres apart.\n\nDig the soil 30\ncentimetres deep.\n',
};

const build = async (folder: string): Promise<{ index: GraphIndex; warnings: string }> => {
  const out = join(tempFolder(), 'out');
  const { code, err } = await runCli(['build', folder, '--out', out], {
    analyze: analyzeWithPipeline,
  });
  expect(code, err).toBe(0);
  const graph = parseGraph(JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8')));
  return { index: indexGraph(graph), warnings: err };
};

const disagreements = ({ relation }: GraphIndex): Relation[] =>
  [...relation.values()].filter(({ kind }) => kind === 'disagrees');

it('builds with the corrections of the page: the rejected link is gone, the confirmed one is certain', async () => {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  const before = await build(folder);
  const found = disagreements(before.index);
  const about = (words: string): Relation[] =>
    found.filter(({ a }) => before.index.statement.get(a)?.text.includes(words));
  const [rejected, confirmed] = [about('apart'), about('deep')];
  expect([rejected.length, confirmed.length]).toEqual([1, 1]);

  const none: Decisions = new Map();
  const one = decide(none, { id: 'x', links: rejected }, 'reject', 'Two kinds: "bush" & cordon.');
  const both = decide(one, { id: 'y', links: confirmed }, 'confirm', '');
  writeFileSync(join(folder, 'corrections.yaml'), correctionsYaml(before.index, both));

  const after = await build(folder);
  expect(after.warnings).not.toContain('correction');
  expect(disagreements(after.index)).toEqual([
    { ...confirmed[0], confidence: 1, origin: 'correction' },
  ]);
}, 120_000);
