import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { addBuild } from './commands/build.ts';
import { addChecklist } from './commands/checklist.ts';
import { addServe } from './commands/serve.ts';
import type { Context } from './context.ts';
import { packageRoot } from './program-root.ts';

const HELP = `
Examples:
  advice-graph serve                          look at the articles that come along
  advice-graph serve articles/                look at your own, in the browser
  advice-graph build articles/ --out result   write a page, a checklist and the graph
  advice-graph checklist articles/ > to-do.md

In a clone, say "npm run --silent advice -- build …" in place of "advice-graph build …".
"advice-graph help COMMAND" tells more about each.

Exit codes: 0 done, 1 bad input or nothing to do, 2 wrong usage.`;

const version = (): string => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  );
  return manifest.version;
};

/** The command line with all its commands. */
export function createProgram(context: Context): Command {
  const { out, err, columns } = context.terminal;
  const program = new Command('advice-graph')
    .description(
      'Reads several articles that give advice on one subject and shows where they agree, where they conflict and what to do.',
    )
    .version(version(), '-V, --version', 'print the version')
    .addHelpText('after', HELP)
    .exitOverride()
    .showHelpAfterError('(--help tells more)')
    .configureOutput({
      writeOut: out,
      writeErr: err,
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    });
  addServe(program, context);
  addBuild(program, context);
  addChecklist(program, context);
  return program;
}
