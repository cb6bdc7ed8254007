import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { createDeferred } from '../deferred.ts';
import { obtainGraph } from '../obtain-graph.ts';
import { openBrowser, openCommand } from '../open-browser.ts';
import { createSiteServer } from '../server/create-server.ts';
import { DEFAULT_PORT, listen } from '../server/listen.ts';
import { createSite, type Site } from '../server/site.ts';
import { untilStopped } from '../server/until-stopped.ts';
import { addReadingOptions, JUDGE_HELP, type ReadingOptions } from './common-options.ts';

interface ServeOptions extends ReadingOptions {
  readonly port?: number;
  readonly open: boolean;
}

const EXAMPLES = `
Nothing leaves this machine unless you name a judge elsewhere: the server listens on 127.0.0.1
only and serves nothing but the page and its data. What was built is kept; the next start with
the same articles takes a second.

Examples:
  advice-graph serve                      the articles that come with the program
  advice-graph serve articles/            your own
  advice-graph serve articles/ --port 5000 --no-open
  advice-graph serve articles/ --judge http://127.0.0.1:11434/v1#qwen3
${JUDGE_HELP}`;

const parsePort = (value: string): number => {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535, or 0 for any free one.');
};

const refuseHost = (): never => {
  throw new InvalidArgumentError(
    'The server listens on 127.0.0.1 only, so that nobody on your network reads along. To share the result, build it and hand on index.html.',
  );
};

const prepareSite = async (
  paths: readonly string[],
  options: ServeOptions,
  context: Context,
): Promise<Site> => {
  const { graphJson, checklist, summary, fromCache } = await obtainGraph(paths, options, context);
  const page = await context.loadPage(() => {
    if (!options.quiet) context.terminal.err('Building the page\n');
  });
  const { graphJsonSchema } = await import('../../exports/graph-schema.ts');
  if (!fromCache && !options.quiet) {
    const { describeSummary } = await import('../summary.ts');
    context.terminal.err(describeSummary(summary));
  }
  return createSite({ page, graphJson, checklist, schema: graphJsonSchema() });
};

const runServe = async (
  paths: readonly string[],
  options: ServeOptions,
  context: Context,
): Promise<void> => {
  const site = createDeferred<Site>();
  // The port is taken first: whether it is free is known at once, not after the analysis.
  const server = createSiteServer(site.promise);
  const port = await listen(server, options.port ?? null);
  try {
    site.resolve(
      await prepareSite(paths.length > 0 ? paths : [context.corpusDir], options, context),
    );
  } catch (error) {
    site.reject(error);
    server.close();
    server.closeAllConnections();
    throw error;
  }
  const url = `http://127.0.0.1:${port}/`;
  context.terminal.out(`advice-graph is at ${url} (Ctrl-C stops it)\n`);
  const command = openCommand(url, context.terminal, options.open);
  if (command) openBrowser(command);
  await untilStopped(server);
};

/** Adds `serve` to the program. */
export function addServe(program: Command, context: Context): void {
  addReadingOptions(
    program
      .command('serve')
      .summary('show the page in your browser')
      .description('Reads the articles, serves the page on this machine and prints its address.')
      .argument('[PATH...]', 'files and folders to read (default: the articles that come along)')
      .option(
        '-p, --port <N>',
        `port to serve on (default: ${DEFAULT_PORT} or the next free one)`,
        parsePort,
      )
      .option('--no-open', 'do not open a browser')
      .addOption(new Option('--host <ADDRESS>').argParser(refuseHost).hideHelp()),
  )
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: ServeOptions) => runServe(paths, options, context));
}
