import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable, type Terminal } from './terminal.ts';

/** Prints warnings and errors one to a line; notes are only counted unless asked for. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
  verbose: boolean,
): void {
  const shown = diagnostics.filter(({ severity }) => verbose || severity !== 'note');
  for (const { severity, file, message, rule } of shown) {
    const told = message.includes(file) ? message : `${file}: ${message}`;
    terminal.err(`${severity}: ${printable(`${told} (${rule})`)}\n`);
  }
  const hidden = diagnostics.length - shown.length;
  if (hidden > 0) {
    terminal.err(`${hidden} ${hidden === 1 ? 'note' : 'notes'} more; --verbose shows them.\n`);
  }
}
