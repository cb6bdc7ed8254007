import type { Diagnostic } from './diagnostic.ts';
import { UserError } from './user-error.ts';

/** The error of a run in which no file could be read; says why for each that was tried. */
export function nothingRead(
  paths: readonly string[],
  diagnostics: readonly Diagnostic[],
): UserError {
  const reasons = diagnostics.map(({ message }) => `\n  ${message}`);
  return new UserError(
    `Nothing to read in ${paths.join(', ') || 'the paths given'}. Name articles in Markdown, HTML or plain text, or a folder of them.${reasons.join('')}`,
  );
}

/** The error of a run in which no sentence gave advice. */
export function noAdviceFound(files: readonly string[]): UserError {
  return new UserError(
    `No advice was found in ${files.join(', ')}. Articles that tell their readers what to do are needed, in English.`,
  );
}
