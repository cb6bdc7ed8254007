import { type BuiltGraph, cachedGraph } from './cached-graph.ts';
import type { ReadingOptions } from './commands/common-options.ts';
import type { Context } from './context.ts';
import { resolveInputs } from './inputs.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { createProgress } from './progress.ts';
import { printable } from './terminal.ts';

/** The graph of these paths, from the cache or analysed now, with progress and warnings on stderr. */
export async function obtainGraph(
  paths: readonly string[],
  options: ReadingOptions,
  context: Context,
): Promise<BuiltGraph> {
  const { terminal } = context;
  const inputs = resolveInputs(paths, options);
  const progress = createProgress(terminal, { quiet: options.quiet === true, now: Date.now });
  try {
    const built = await cachedGraph(inputs, {
      ...context,
      mayReuse: options.cache,
      onProgress: progress.report,
      onCacheFailure: (error) => {
        progress.clear();
        const reason = error instanceof Error ? error.message : String(error);
        terminal.err(
          `warning: the result could not be kept for the next start: ${printable(reason)}\n`,
        );
      },
    });
    progress.clear();
    printDiagnostics(built.diagnostics, terminal, options.verbose === true);
    return built;
  } finally {
    progress.clear();
  }
}
