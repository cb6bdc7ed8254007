/** Formats that the reading stages understand. */
export type DocumentFormat = 'markdown' | 'html' | 'text';

/** What is known of a document beside its text; a key that is not known is absent. */
export interface DocumentMeta {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** One article as it was read: `text` is the decoded file, untouched, and every offset counts its UTF-16 units. */
export interface CorpusDocument {
  /** Derived from the path; stable as long as the file keeps its place and name. */
  readonly id: string;
  /** Relative to the folder that was read, with forward slashes. */
  readonly path: string;
  readonly format: DocumentFormat;
  readonly text: string;
  readonly sha256: string;
}
