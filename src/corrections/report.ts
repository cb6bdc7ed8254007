import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Correction } from './correction.ts';

/** Gathers what a person should know about the corrections of one file. */
export interface Report {
  /** @param problem what happened and what to do about it */
  warn(correction: Correction, rule: string, problem: string): void;
  /** Notes who decides a matter; an earlier correction that decided it too is reported as overruled. */
  decide(matter: string, correction: Correction): void;
  /** All warnings, in the order of the corrections in the file. */
  diagnostics(): Diagnostic[];
}

/** @param file the name of the corrections file, as the user gave it */
export function openReport(file: string): Report {
  const warnings: { line: number; diagnostic: Diagnostic }[] = [];
  const decided = new Map<string, Correction>();
  const warn: Report['warn'] = ({ line, kind, place }, rule, problem) => {
    const message = `line ${line}, ${kind}: ${problem}`;
    warnings.push({ line, diagnostic: { rule, severity: 'warning', file, place, message } });
  };
  return {
    warn,
    decide(matter, correction) {
      const earlier = decided.get(matter);
      decided.set(matter, correction);
      if (!earlier) return;
      const problem = `${correction.kind} in line ${correction.line} decides the same matter anew, and the later one counts. Delete one of the two.`;
      warn(earlier, 'correction-overruled', problem);
    },
    diagnostics: () =>
      warnings.toSorted((a, b) => a.line - b.line).map(({ diagnostic }) => diagnostic),
  };
}

const LONGEST_QUOTE = 90;
const LONGEST_LIST = 8;

/** Words of the user for a message: on one line, cut when long. */
export function inQuotes(words: string): string {
  const plain = words.trim().replace(/\s+/g, ' ');
  return `“${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …` : plain}”`;
}

/** Names for a message, the first few of them when there are many. */
export function listOf(names: readonly string[]): string {
  const more = names.length - LONGEST_LIST;
  return names.slice(0, LONGEST_LIST).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
