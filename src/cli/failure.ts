import { CommanderError } from 'commander';
import { UserError } from '../diagnostics/user-error.ts';
import { printable, type Terminal } from './terminal.ts';

/** System errors that a user can mend, in words. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space and run this again',
  EDQUOT: 'Your disk quota is used up. Free some space and run this again',
  EACCES: 'Permission was refused. Choose a place you may read and write',
  EPERM: 'Permission was refused. Choose a place you may read and write',
  EROFS: 'The disk is read-only. Choose another place',
  EMFILE: 'Too many files are open. Close other programs and run this again',
  ENOENT: 'A file or folder is not there',
  ENOTDIR: 'A part of the path is a file, not a folder',
  EISDIR: 'A folder stands where a file was expected',
  ENAMETOOLONG: 'The name is too long for this disk',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

const systemMessage = (error: NodeJS.ErrnoException): string | null => {
  const words = Object.hasOwn(SYSTEM_ERRORS, error.code ?? '')
    ? SYSTEM_ERRORS[error.code ?? '']
    : null;
  return words ? `${words}${error.path ? `: ${error.path}` : ''}.` : null;
};

/** A graph file or a data file that breaks its format is the user's to mend as well. */
const isFormatError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'GraphFormatError';

/** Prints what went wrong in a form the user can act on, and returns the exit code. */
export function explainFailure(error: unknown, terminal: Terminal): 0 | 1 | 2 {
  // Commander has printed its help or its message by then; its own code for wrong usage is 1.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const say = (message: string): void => terminal.err(`advice-graph: ${printable(message)}\n`);
  if (error instanceof UserError) {
    say(error.message);
    return error.exitCode;
  }
  const known = isSystemError(error) ? systemMessage(error) : null;
  if (known !== null || isFormatError(error)) {
    say(known ?? (error instanceof Error ? error.message : ''));
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(`Something went wrong inside the program: ${message}`);
  if (terminal.env.ADVICE_GRAPH_DEBUG && error instanceof Error) terminal.err(`${error.stack}\n`);
  else terminal.err('This is a fault of advice-graph. Set ADVICE_GRAPH_DEBUG=1 to see where.\n');
  return 1;
}
