/** The command line as a process of its own, on the sample graph: `sample-cli.ts CACHE ARGS…`. */
import { defaultContext } from '../../../src/cli/default-context.ts';
import { run } from '../../../src/cli/run.ts';
import { EMPTY_DATA } from '../../../src/exports/page-html.ts';
import { sampleGraph } from './sample-graph.ts';

const [cacheDir = '', ...args] = process.argv.slice(2);
process.exitCode = await run(args, {
  ...defaultContext(),
  cacheDir,
  loadPage: async () => EMPTY_DATA,
  analyze: async () => {
    process.stderr.write('analysing\n');
    return { graph: sampleGraph(), diagnostics: [], judged: null };
  },
});
