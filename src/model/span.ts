/** A half-open range of UTF-16 offsets; what it counts in (source or text) is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text with the words it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}
