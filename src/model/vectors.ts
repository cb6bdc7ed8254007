/** The vectors of one statement, each of unit length and freed of what the whole corpus has in common. */
export interface StatementVectors {
  /** Of its whole text. */
  readonly text: Float32Array;
  /** Of each thing it says to do or to avoid, without the words that give or deny it. */
  readonly deeds: readonly Float32Array[];
  /** Of all advice under the same heading. */
  readonly section: Float32Array;
}

/** Two statements that may be about one matter. */
export interface CandidatePair {
  /** Ids of the statements, the smaller first. */
  readonly a: string;
  readonly b: string;
}

/** Two statements, of one source or of two, with how likely they are about one matter (0 to 1). */
export interface Affinity extends CandidatePair {
  readonly matter: number;
}
