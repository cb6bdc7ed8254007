/** `npm run ingest`: builds the graph of `corpus/` and the page into the cache that `serve` reads. */
import { defaultContext } from '../src/cli/default-context.ts';
import { explainFailure } from '../src/cli/failure.ts';
import { obtainGraph } from '../src/cli/obtain-graph.ts';
import { describeSummary } from '../src/cli/summary.ts';

const context = defaultContext();
try {
  const { summary } = await obtainGraph([context.corpusDir], { cache: true }, context);
  await context.loadPage(() => context.terminal.err('Building the page\n'));
  context.terminal.err(describeSummary(summary));
} catch (error) {
  process.exitCode = explainFailure(error, context.terminal);
}
