import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphToJson } from '../../../src/exports/graph-json.ts';
import { analyzePaths } from '../../../src/pipeline.ts';
import { CACHE } from '../data/analyse.ts';
import type { Miss } from './miss.ts';
import { runScore } from './score.ts';
import { figuresOf, type SetName } from './score-figures.ts';
import { decimal, type Section, tableOf } from './section.ts';
import { missesOfScore } from './shared-misses.ts';
import { verdictOn } from './target.ts';

interface GoldSet {
  readonly set: SetName;
  readonly folder: string;
  readonly gold: string;
}

const TITLE = '../shared/evaluation: articles by others';
/** Says where the articles of a set come from, and is none of them. */
const ABOUT = 'SOURCES.md';

const setsOf = (shared: string): GoldSet[] => [
  {
    set: 'articles',
    folder: join(shared, 'articles'),
    gold: join(shared, 'evaluation', 'articles.json'),
  },
  ...(['git', 'wfh'] as const).map((set) => ({
    set,
    folder: join(shared, 'evaluation', set),
    gold: join(shared, 'evaluation', set, 'gold.json'),
  })),
];

const buildGraph = async (folder: string): Promise<string> => {
  const names = (await readdir(folder)).filter(
    (name) => /\.(md|txt)$/.test(name) && name !== ABOUT,
  );
  const { graph } = await analyzePaths(
    names.map((name) => join(folder, name)),
    {
      themesFile: null,
      correctionsFile: null,
      cacheDir: CACHE,
      judge: null,
      onPlan: () => undefined,
      onProgress: () => undefined,
    },
  );
  return graphToJson(graph);
};

/**
 * Builds the graphs of the evaluation sets and has them scored by the program that lies beside them.
 * @param shared the shared folder; where the sets are missing, the section says so
 * @param onProgress told what is being built
 */
export async function measureShared(
  shared: string,
  onProgress: (what: string) => void,
): Promise<Section[]> {
  const script = join(shared, 'evaluation', 'score.mjs');
  const rows: string[][] = [];
  const misses: Miss[] = [];
  const temp = await mkdtemp(join(tmpdir(), 'advice-graph-evaluate-'));
  try {
    for (const { set, folder, gold } of existsSync(script) ? setsOf(shared) : []) {
      if (!existsSync(gold) || !existsSync(folder)) continue;
      onProgress(`the graph of ${set} (../shared)`);
      const file = join(temp, 'graph.json');
      await writeFile(file, await buildGraph(folder));
      const { score, errors } = await runScore(script, file, gold);
      for (const { words, value, target } of figuresOf(set, score))
        rows.push([set, words, decimal(value), target ? verdictOn(value, target) : '']);
      misses.push(...missesOfScore(set, folder, errors));
    }
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
  const parts =
    rows.length > 0
      ? [tableOf(['set', 'figure', 'value', 'target'], rows)]
      : ['Not measured: ../shared/evaluation is not here.'];
  return [{ title: TITLE, parts, misses }];
}
