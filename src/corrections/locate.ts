import type { CorpusDocument } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import type { Correction, Place } from './correction.ts';
import { fold } from './fold.ts';
import { type Candidate, matchQuote } from './match-quote.ts';
import { inQuotes, listOf, type Report } from './report.ts';

/** Where to look for what a place names. */
export interface Search<T> {
  readonly documents: readonly CorpusDocument[];
  readonly candidatesIn: (document: CorpusDocument) => readonly Candidate<T>[];
  /** What the candidates are, and what to do when the words stand in the article but in none of them. */
  readonly name: string;
  readonly remedy: string;
}

/** A search among statements, for corrections of what the tool takes for advice. */
export function amongStatements(
  statements: readonly Statement[],
  documents: readonly CorpusDocument[],
  remedy = 'If it is advice, add it with add-statement; if not, delete this correction.',
): Search<Statement> {
  return {
    documents,
    candidatesIn: ({ id }) =>
      statements
        .filter(({ source }) => source === id)
        .map((item) => ({ item, words: [item.text, item.quote.exact], span: item.quote })),
    name: 'statement of advice',
    remedy,
  };
}

// A path from a Mac has its accents apart, one from Windows may have backslashes.
const plainPath = (path: string): string =>
  path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');

const findDocuments = (source: string, documents: readonly CorpusDocument[]): CorpusDocument[] => {
  const wanted = plainPath(source);
  const exact = documents.filter(({ path }) => plainPath(path) === wanted);
  return exact.length > 0
    ? exact
    : documents.filter(({ path }) => plainPath(path).endsWith(`/${wanted}`));
};

/**
 * The one thing that the words of a place name.
 * @returns `null` when there is none or more than one; the report then says so, with a remedy
 */
export function locate<T>(
  place: Place,
  search: Search<T>,
  correction: Correction,
  report: Report,
): T | null {
  const found = findDocuments(place.source, search.documents);
  const [document] = found;
  const paths = (documents: readonly CorpusDocument[]) => listOf(documents.map(({ path }) => path));
  if (!document) {
    const problem = `no article "${place.source}" was read. Correct the path, or delete this correction. The articles are: ${paths(search.documents)}.`;
    report.warn(correction, 'correction-without-source', problem);
    return null;
  }
  if (found.length > 1) {
    const problem = `"${place.source}" fits ${found.length} articles: ${paths(found)}. Write the whole path of the one you mean.`;
    report.warn(correction, 'correction-of-many-sources', problem);
    return null;
  }
  const matches = matchQuote(place.quote, search.candidatesIn(document), document.text);
  const [match] = matches;
  const words = inQuotes(place.quote);
  if (match === undefined) {
    const problem = fold(document.text).includes(fold(place.quote))
      ? `${words} stands in ${document.path}, but in no ${search.name}. ${search.remedy}`
      : `${words} is not found in ${document.path}. Copy the words as they stand there now, or delete this correction.`;
    report.warn(correction, 'correction-without-words', problem);
    return null;
  }
  if (matches.length > 1) {
    const problem = `${words} fits more than one ${search.name} in ${document.path} (${matches.length}). Quote more words of the one you mean, and of no other.`;
    report.warn(correction, 'correction-of-many-places', problem);
    return null;
  }
  return match;
}
