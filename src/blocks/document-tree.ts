import type { Root } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentMeta } from '../model/document.ts';
import type { TreeSource } from './text/inline-text.ts';

/** A part of a document as a syntax tree, with the text its positions count in. */
export interface TreePart {
  readonly tree: Root;
  readonly source: TreeSource;
}

/** What a reader makes of a document. No parts: the file was refused, and a diagnostic says why. */
export interface DocumentTree {
  readonly meta: DocumentMeta;
  readonly parts: readonly TreePart[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A document that is not read, with the reason in plain words. */
export function refused(
  file: string,
  rule: string,
  message: string,
  place: Diagnostic['place'] = null,
): DocumentTree {
  const diagnostic: Diagnostic = { rule, severity: 'error', file, place, message };
  return { meta: {}, parts: [], diagnostics: [diagnostic] };
}
