import type { Judge } from '../judging/judge.ts';
import { type BuiltGraph, cachedGraph } from './cached-graph.ts';
import type { ReadingOptions } from './commands/common-options.ts';
import type { Context } from './context.ts';
import { resolveInputs } from './inputs.ts';
import { describePlan, describeTally } from './judge-report.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { createProgress } from './progress.ts';
import { printable } from './terminal.ts';

const openChosen = async (
  { judge }: ReadingOptions,
  { terminal }: Context,
): Promise<Judge | null> => {
  if (judge === undefined) return null;
  const { openJudge } = await import('../judging/open-judge.ts');
  return openJudge(judge, terminal.env);
};

/** The graph of these paths, from the cache or analysed now, with progress and warnings on stderr. */
export async function obtainGraph(
  paths: readonly string[],
  options: ReadingOptions,
  context: Context,
): Promise<BuiltGraph> {
  const { terminal } = context;
  const inputs = resolveInputs(paths, options);
  const judge = await openChosen(options, context);
  const progress = createProgress(terminal, { quiet: options.quiet === true, now: Date.now });
  try {
    const built = await cachedGraph(inputs, {
      ...context,
      judge,
      mayReuse: options.cache,
      onProgress: progress.report,
      onPlan: (plan) => {
        progress.clear();
        if (!options.quiet) terminal.err(printable(describePlan(plan)));
      },
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
    if (built.judged && !options.quiet) terminal.err(describeTally(built.judged));
    return built;
  } finally {
    progress.clear();
  }
}
