import type { Command } from 'commander';

/** Options of every command that reads articles. */
export interface ReadingOptions {
  readonly themes?: string;
  readonly corrections?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False with `--no-cache`. */
  readonly cache: boolean;
}

/** Adds them to a command. */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '--themes <FILE>',
      'themes to sort advice by (default: themes.yaml beside the articles)',
    )
    .option(
      '--corrections <FILE>',
      'your decisions on what the analysis found (default: corrections.yaml beside the articles)',
    )
    .option('-q, --quiet', 'no progress and no summary; warnings and errors only')
    .option('--no-cache', 'analyse again although nothing changed since the last time')
    .option('-v, --verbose', 'print notes as well as warnings');
}
