import type { Analyze } from './analysis.ts';
import type { Terminal } from './terminal.ts';

/** What the commands work with; tests put their own pieces in. */
export interface Context {
  readonly terminal: Terminal;
  readonly analyze: Analyze;
  /** The built page's HTML; `onBuild` is called when it must be built first. */
  readonly loadPage: (onBuild: () => void) => Promise<string>;
  readonly cacheDir: string;
  /** The articles that come with the program. */
  readonly corpusDir: string;
}
