import { UserError } from '../diagnostics/user-error.ts';
import type { CorpusDocument } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';

/**
 * Makes sure that every quote stands in its source, word for word, where it is said to stand.
 * @throws {UserError} naming the first that does not: nothing is published then
 */
export function checkSpans(
  statements: readonly Statement[],
  documents: readonly CorpusDocument[],
): void {
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const { source, quote } of statements) {
    const document = byId.get(source);
    if (document?.text.slice(quote.start, quote.end) === quote.exact) continue;
    throw new UserError(
      `${document?.path ?? source}, ${quote.start}–${quote.end}: the quote “${quote.exact.slice(0, 80)}” is not what stands there. This is a fault of the program, not of the file: nothing was written. Please report it with the file.`,
    );
  }
}
