import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import type { Terminal } from '../../../src/cli/terminal.ts';

/** What can be measured by itself. */
export const PARTS = ['articles', 'themes', 'issues', 'shared', 'benchmarks'] as const;
export type Part = (typeof PARTS)[number];

export interface EvaluateOptions {
  readonly only?: Part;
  readonly errors?: boolean;
  readonly write?: boolean;
  /** The folder with the sets that are not part of the project. */
  readonly shared: string;
}

/** What is needed of a terminal: results, and progress beside them. */
export type EvaluateTerminal = Pick<Terminal, 'out' | 'err'>;

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));

const HELP = `
Parts:
  articles    the labelled articles in tests/evaluation/articles: advice and its stance, relations,
              the order of conflicts, and whether confidence means what it says
  themes      the example's themes by labels, discovered ones by what they keep together
  issues      the written sentences in tests/evaluation/issues, two at a time (test split)
  shared      the articles by others in ../shared/evaluation, scored by the program that lies there
  benchmarks  the public sets of single sentences in ../shared/benchmarks

How to read the table:
  precision         of what was found, the share that the labels have
  recall            of what the labels have, the share that was found
  both found        only pairs whose two statements were found as advice: what is left is the comparison
  flipped           labelled an agreement and found a conflict, or the reverse
  train, dev, test  rules may be written looking at train, thresholds set by dev, nothing by test
  target            what is to be reached, and whether it is

Examples:
  npm run --silent evaluate                      everything: a minute, some more the first time
  npm run --silent evaluate -- --only articles
  npm run --silent evaluate -- --only articles --errors | grep '^articles, train: advice missed'
  npm run --silent evaluate -- --write           also into docs/quality.md, in place of what it holds

A line of --errors has tabs between its parts: what went wrong, subject and file, texts. Those of
shared and benchmarks quote texts of others: keep them out of the repository.

Exit codes: 0 done, whatever was missed; 1 something is broken; 2 wrong usage.`;

/**
 * Understands the arguments and runs what they ask for.
 * @throws {CommanderError} after help, and for wrong usage
 */
export async function runCommand(
  args: readonly string[],
  { out, err }: EvaluateTerminal,
  run: (options: EvaluateOptions) => Promise<void>,
): Promise<void> {
  await new Command('npm run evaluate --')
    .description('Measures the analysis on labelled texts and prints one table in Markdown.')
    .addOption(new Option('--only <part>', 'measure one part').choices(PARTS))
    .option('--errors', 'list all that went wrong, a line each, after the table')
    .option('--write', 'write the table to docs/quality.md as well')
    .addOption(
      new Option('--shared <folder>', 'where the sets of others lie').default(SHARED, '../shared'),
    )
    .addHelpText('after', HELP)
    .exitOverride()
    .showHelpAfterError('(--help tells more)')
    .configureOutput({ writeOut: out, writeErr: err })
    .action((options: EvaluateOptions) => run(options))
    .parseAsync([...args], { from: 'user' });
}
