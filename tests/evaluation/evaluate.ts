import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { measureBenchmarks } from './measure/benchmarks.ts';
import {
  type EvaluateOptions,
  type EvaluateTerminal,
  PARTS,
  type Part,
  runCommand,
} from './measure/command.ts';
import { listMisses } from './measure/miss.ts';
import { measureArticles } from './measure/own-articles.ts';
import { measureIssues } from './measure/own-issues.ts';
import { measureThemes } from './measure/own-themes.ts';
import { withTable } from './measure/quality-page.ts';
import { type Section, textOf } from './measure/section.ts';
import { measureShared } from './measure/shared-evaluation.ts';

const PAGE = new URL('../../docs/quality.md', import.meta.url);

type Measure = (shared: string, onProgress: (what: string) => void) => Promise<Section[]>;

const MEASURES: Record<Part, Measure> = {
  articles: (_, onProgress) => measureArticles(onProgress),
  themes: (_, onProgress) => measureThemes(onProgress),
  issues: (_, onProgress) => measureIssues(onProgress),
  shared: measureShared,
  benchmarks: measureBenchmarks,
};

const writePage = async (table: string, only: Part | undefined): Promise<void> => {
  const command = `npm run evaluate --${only ? ` --only ${only}` : ''} --write`;
  const page = existsSync(PAGE) ? await readFile(PAGE, 'utf8') : null;
  await writeFile(PAGE, withTable(page, { table, date: new Date(), command }));
};

const run = async (
  { only, errors, write, shared }: EvaluateOptions,
  { out, err }: EvaluateTerminal,
): Promise<void> => {
  const sections: Section[] = [];
  for (const part of only ? [only] : PARTS)
    sections.push(...(await MEASURES[part](shared, (what) => err(`Measuring ${what}\n`))));
  const table = textOf(sections);
  out(table);
  if (errors) out(`\n${listMisses(sections.flatMap(({ misses }) => misses))}`);
  if (!write) return;
  await writePage(table, only);
  err('Wrote docs/quality.md\n');
};

/**
 * Measures the analysis as the arguments ask; the table goes to `out`, progress to `err`.
 * @throws {CommanderError} after help, and for wrong usage
 */
export const evaluate = (args: readonly string[], terminal: EvaluateTerminal): Promise<void> =>
  runCommand(args, terminal, (options) => run(options, terminal));
