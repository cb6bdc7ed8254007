import { join } from 'node:path';
import { analyzeWithPipeline } from './analysis.ts';
import type { Context } from './context.ts';
import { loadPage } from './page.ts';
import { cacheRoot, packageRoot } from './program-root.ts';
import { processTerminal } from './terminal.ts';

/** The real pieces, for the program itself. */
export function defaultContext(): Context {
  const terminal = processTerminal();
  return {
    terminal,
    analyze: analyzeWithPipeline,
    loadPage: (onBuild) => loadPage(packageRoot, { onBuild }),
    cacheDir: cacheRoot(packageRoot, terminal.env, terminal.platform),
    corpusDir: join(packageRoot, 'corpus'),
  };
}
