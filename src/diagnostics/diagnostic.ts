import type { Span } from '../model/span.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Something a user should know about an input, as data; the command line decides how to print it. */
export interface Diagnostic {
  /** Kebab-case name of what went wrong, e.g. `invalid-encoding`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The file as the user named it, and where in it when that is known (UTF-16 offsets). */
  readonly file: string;
  readonly place: Span | null;
  /** What happened and what to do about it, in plain words. */
  readonly message: string;
}
