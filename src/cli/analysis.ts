import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PublishedGraph } from '../format/schema.ts';
import type { Judge, JudgingPlan, JudgingTally } from '../judging/judge.ts';
import type { Inputs } from './inputs.ts';
import type { Progress } from './progress.ts';

/** What the pipeline makes of the inputs. */
export interface Analysis {
  readonly graph: PublishedGraph;
  readonly diagnostics: readonly Diagnostic[];
  /** How relations fared before the judge; `null` without one. */
  readonly judged: JudgingTally | null;
}

export interface AnalysisOptions {
  readonly cacheDir: string;
  readonly judge: Judge | null;
  readonly onPlan: (plan: JudgingPlan) => void;
  readonly onProgress: (progress: Progress) => void;
}

export type Analyze = (inputs: Inputs, options: AnalysisOptions) => Promise<Analysis>;

/** Runs the pipeline. It is loaded here and not above: its language model alone takes a second. */
export const analyzeWithPipeline: Analyze = async (inputs, options) => {
  const { analyzePaths } = await import('../pipeline.ts');
  return analyzePaths(inputs.paths, {
    themesFile: inputs.themesFile,
    correctionsFile: inputs.correctionsFile,
    ...options,
  });
};
