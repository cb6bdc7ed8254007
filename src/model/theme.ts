/** A theme of the taxonomy, or one discovered from the corpus. */
export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** When a statement belongs here, in words for a person. */
  readonly applies: string;
  /** Lemmas and short phrases that tell this theme. */
  readonly words: readonly string[];
  readonly origin: 'taxonomy' | 'discovered';
}

/** A statement's theme with a score between 0 and 1. */
export interface ThemeTag {
  readonly statement: string;
  readonly theme: string;
  readonly score: number;
}
