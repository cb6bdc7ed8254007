import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '../../diagnostics/user-error.ts';
import type { PublishedGraph } from '../../format/schema.ts';
import type { Context } from '../context.ts';
import { obtainGraph } from '../obtain-graph.ts';
import { addReadingOptions, JUDGE_HELP, type ReadingOptions } from './common-options.ts';

const EXAMPLES = `
The checklist goes to stdout; everything else to stderr.

Examples:
  advice-graph checklist articles/
  advice-graph checklist articles/ > to-do.md
  advice-graph checklist result/graph.json     from a graph built before; quick
  advice-graph checklist articles/ --judge http://127.0.0.1:11434/v1#qwen3
${JUDGE_HELP}`;

const isGraphFile = (path: string): boolean => path.toLowerCase().endsWith('.json');

const readGraph = async (path: string): Promise<PublishedGraph> => {
  const text = readFileSync(path, 'utf8');
  const { parseGraph } = await import('../../format/parse.ts');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`${path} is not valid JSON. Build it again with "advice-graph build".`);
  }
  return parseGraph(value);
};

const runChecklist = async (
  paths: readonly string[],
  options: ReadingOptions,
  context: Context,
): Promise<void> => {
  const [first] = paths;
  if (first !== undefined && paths.some(isGraphFile)) {
    if (paths.length > 1) {
      throw new UserError('Give either articles or one graph file, not both.', 2);
    }
    if (options.judge) {
      throw new UserError('A graph is judged as it is built. Give --judge with the articles.', 2);
    }
    const { checklistToMarkdown } = await import('../../exports/checklist-md.ts');
    context.terminal.out(checklistToMarkdown(await readGraph(first)));
    return;
  }
  const { checklist } = await obtainGraph(paths, options, context);
  context.terminal.out(checklist);
};

/** Adds `checklist` to the program. */
export function addChecklist(program: Command, context: Context): void {
  addReadingOptions(
    program
      .command('checklist')
      .summary('print what to do, as Markdown')
      .description(
        'Prints one checklist from all articles: no item twice, ordered by when to do it, each with the sources behind it; where the sources conflict, it says so.',
      )
      .argument('<PATH...>', 'files and folders to read, or one graph.json built before'),
  )
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: ReadingOptions) => runChecklist(paths, options, context));
}
