import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../diagnostics/user-error.ts';

/** What a command was asked to read. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly themesFile: string | null;
  readonly correctionsFile: string | null;
}

export interface InputOptions {
  readonly themes?: string | undefined;
  readonly corrections?: string | undefined;
}

const requireFile = (path: string, option: string): string => {
  if (!existsSync(path)) throw new UserError(`No such file: ${path} (given with ${option}).`);
  if (!statSync(path).isFile()) {
    throw new UserError(`${path} is not a file; ${option} takes a YAML file.`);
  }
  return path;
};

/** The data file of that name beside the articles; two different ones are a question to the user. */
const findBeside = (paths: readonly string[], name: string, option: string): string | null => {
  const isFolder = (path: string): boolean =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const folders = paths.map((path) => (isFolder(path) ? path : dirname(path)));
  const candidates = new Set(folders.map((folder) => resolve(folder, name)));
  const found = [...candidates].filter((file) =>
    lstatSync(file, { throwIfNoEntry: false })?.isFile(),
  );
  const [first, second] = found;
  if (second !== undefined) {
    throw new UserError(
      `There is more than one ${name}: ${found.join(', ')}. Say which one counts with ${option} FILE.`,
    );
  }
  return first ?? null;
};

/**
 * Finds the themes and corrections that belong to these paths. Whether the paths lead to articles
 * is for the reading stage to say: it also knows patterns, web addresses and close names.
 * @throws {UserError} when two data files compete, or one that was named is not there
 */
export function resolveInputs(paths: readonly string[], options: InputOptions): Inputs {
  // "" is this very folder to the system, but to the user a variable that was never set.
  if (paths.includes('')) {
    throw new UserError('A PATH is empty. Is a variable of your shell not set?', 2);
  }
  return {
    paths,
    themesFile: options.themes
      ? requireFile(options.themes, '--themes')
      : findBeside(paths, 'themes.yaml', '--themes'),
    correctionsFile: options.corrections
      ? requireFile(options.corrections, '--corrections')
      : findBeside(paths, 'corrections.yaml', '--corrections'),
  };
}
