import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { obtainGraph } from '../obtain-graph.ts';
import { holdSignals } from '../output/hold-signals.ts';
import { requireFolderPath } from '../output/prepare-folder.ts';
import { writeFiles } from '../output/write-files.ts';
import { describeSummary } from '../summary.ts';
import { printable } from '../terminal.ts';
import { addReadingOptions, JUDGE_HELP, type ReadingOptions } from './common-options.ts';

interface BuildOptions extends ReadingOptions {
  readonly out: string;
  readonly json?: boolean;
}

const EXAMPLES = `
DIR gets four files:
  index.html         one page with everything inside; opens offline, can be handed to anybody
  checklist.md       what to do, in order, each item with the sources behind it
  graph.json         the graph, for other programs
  graph.schema.json  the JSON Schema of graph.json
They are written all or none; what stood there before stays until they are ready.

Examples:
  advice-graph build articles/ --out result
  advice-graph build one.md two.html three.txt --out result
  advice-graph build articles/ --out result --themes my-themes.yaml
  advice-graph build articles/ --out result --quiet --json > summary.json
  advice-graph build articles/ --out result --judge http://127.0.0.1:11434/v1#qwen3
${JUDGE_HELP}`;

const runBuild = async (
  paths: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<void> => {
  const { terminal } = context;
  requireFolderPath(options.out);
  const built = await obtainGraph(paths, options, context);
  const { graphJson, checklist, summary, diagnostics, judged } = built;
  const template = await context.loadPage(() => {
    if (!options.quiet) terminal.err('Building the page\n');
  });
  const [{ graphJsonSchema }, { fillPage }] = await Promise.all([
    import('../../exports/graph-schema.ts'),
    import('../../exports/page-html.ts'),
  ]);
  const files = new Map([
    ['graph.json', graphJson],
    ['graph.schema.json', graphJsonSchema()],
    ['checklist.md', checklist],
    ['index.html', fillPage(template, graphJson)],
  ]);
  await holdSignals(() => writeFiles(options.out, files));

  const names = [...files.keys()];
  if (!options.quiet) {
    terminal.err(describeSummary(summary));
    terminal.err(`Wrote ${names.join(', ')} to ${printable(options.out)}.\n`);
  }
  if (options.json) {
    const opinion = judged ? { judged } : {};
    const result = { out: options.out, files: names, ...summary, ...opinion, diagnostics };
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  }
};

/** Adds `build` to the program. */
export function addBuild(program: Command, context: Context): void {
  addReadingOptions(
    program
      .command('build')
      .summary('read articles and write a page, a checklist and the graph')
      .description(
        'Reads files and folders (Markdown, HTML, plain text) and writes one self-contained page, a checklist and the graph.',
      )
      .argument('<PATH...>', 'files and folders to read')
      .requiredOption('-o, --out <DIR>', 'folder for the results; made when missing'),
  )
    .option('--json', 'print a summary as JSON on stdout')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: BuildOptions) => runBuild(paths, options, context));
}
