import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { JudgingTally } from '../judging/judge.ts';
import type { AnalysisOptions, Analyze } from './analysis.ts';
import { forgetOldEntries } from './forget-old-entries.ts';
import { hashFiles } from './hash-files.ts';
import type { Inputs } from './inputs.ts';
import { writeFiles } from './output/write-files.ts';
import { codeRoot, packageRoot } from './program-root.ts';
import type { Summary } from './summary.ts';

/** A graph ready to be served, as bytes: a start from the cache neither parses nor checks it again. */
export interface BuiltGraph {
  readonly graphJson: string;
  readonly checklist: string;
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
  readonly judged: JudgingTally | null;
  readonly fromCache: boolean;
}

interface Manifest {
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
  readonly judged: JudgingTally | null;
  /** Hash of the files beside it: a damaged entry is built again. */
  readonly content: string;
}

export interface CacheOptions extends AnalysisOptions {
  /** Whether an earlier result may be used; a new one is kept in any case. */
  readonly mayReuse: boolean;
  readonly analyze: Analyze;
  /** Called when the graph could not be kept; it is used all the same. */
  readonly onCacheFailure: (error: unknown) => void;
}

const contentHash = (graphJson: string, checklist: string): string =>
  createHash('sha256').update(graphJson).update('\0').update(checklist).digest('hex');

/** What decides the result: the files read, where they stand, the judge, and every line of this program. */
export function cacheKey(inputs: Inputs, judge: string | null): string {
  const entries: [string, string][] = [
    [`node ${process.version}`, codeRoot],
    ['package.json', join(packageRoot, 'package.json')],
    ['package-lock.json', join(packageRoot, 'package-lock.json')],
    // As it was named, too: messages call a file by the name the user gave it.
    ...inputs.paths.map((path): [string, string] => [`${path} = ${resolve(path)}`, path]),
  ];
  if (inputs.themesFile) entries.push(['themes', inputs.themesFile]);
  if (inputs.correctionsFile) entries.push(['corrections', inputs.correctionsFile]);
  const files = hashFiles(new Map(entries));
  return judge === null ? files : createHash('sha256').update(`${files}\0${judge}`).digest('hex');
}

const readEntry = (folder: string): BuiltGraph | null => {
  const manifestFile = join(folder, 'manifest.json');
  if (!existsSync(manifestFile)) return null;
  try {
    const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    const graphJson = readFileSync(join(folder, 'graph.json'), 'utf8');
    const checklist = readFileSync(join(folder, 'checklist.md'), 'utf8');
    if (contentHash(graphJson, checklist) !== manifest.content) return null;
    const { summary, diagnostics, judged } = manifest;
    return { graphJson, checklist, summary, diagnostics, judged, fromCache: true };
  } catch {
    // A damaged entry is no reason to fail: it is made anew.
    return null;
  }
};

const writeEntry = (cacheDir: string, folder: string, built: BuiltGraph): void => {
  const { graphJson, checklist, summary, diagnostics, judged } = built;
  const content = contentHash(graphJson, checklist);
  const manifest: Manifest = { summary, diagnostics, judged, content };
  mkdirSync(cacheDir, { recursive: true });
  const files = { 'graph.json': graphJson, 'checklist.md': checklist };
  const all = { ...files, 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n` };
  writeFiles(folder, new Map(Object.entries(all)));
  forgetOldEntries(join(cacheDir, 'graphs'), folder);
};

/** The graph of these inputs: from the cache when nothing it depends on changed, else analysed. */
export async function cachedGraph(inputs: Inputs, options: CacheOptions): Promise<BuiltGraph> {
  const folder = join(options.cacheDir, 'graphs', cacheKey(inputs, options.judge?.id ?? null));
  // A pattern such as "*.md" is no path: what it finds is known only after reading.
  const isHashed = inputs.paths.every((path) => existsSync(path));
  const kept = options.mayReuse && isHashed ? readEntry(folder) : null;
  if (kept) return kept;

  const { graph, diagnostics, judged } = await options.analyze(inputs, options);
  const [{ graphToJson }, { checklistToMarkdown }, { summarize }] = await Promise.all([
    import('../exports/graph-json.ts'),
    import('../exports/checklist-md.ts'),
    import('./summary.ts'),
  ]);
  const built: BuiltGraph = {
    graphJson: graphToJson(graph),
    checklist: checklistToMarkdown(graph),
    summary: summarize(graph),
    diagnostics,
    judged,
    fromCache: false,
  };
  // What was left unanswered is asked again the next time, which a kept graph would prevent.
  if (judged !== null && judged.unanswered > 0) return built;
  try {
    writeEntry(options.cacheDir, folder, built);
  } catch (error) {
    options.onCacheFailure(error);
  }
  return built;
}
