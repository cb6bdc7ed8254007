import type { GraphIndex, Statement } from './graph-index.ts';

/** A place in an article, named by words as a corrections file names it. */
export interface QuotePlace {
  /** Path of the article. */
  readonly source: string;
  readonly quote: string;
}

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Words by which a build finds this statement again, and no other of its article. The sentence as it
 * stands there is enough, unless it stands there twice: then it is quoted with what is around it.
 */
export function quotePlace(index: GraphIndex, statement: Statement): QuotePlace {
  const source = index.source.get(statement.source)?.path ?? '';
  const { exact, start, end, prefix, suffix } = statement.quote;
  const others = (index.statementsOf.get(statement.source) ?? []).filter(
    ({ key }) => key !== statement.key,
  );
  const taken = new Set(others.flatMap(({ text, quote }) => [plain(text), plain(quote.exact)]));
  const own = [exact, statement.text].find((words) => !taken.has(plain(words)));
  if (own !== undefined) return { source, quote: own };
  // What is around is cut so short that it holds no other statement as a whole.
  const from = Math.max(
    start - prefix.length,
    ...others.filter(({ quote }) => quote.end <= start).map(({ quote }) => quote.start + 1),
  );
  const to = Math.min(
    end + suffix.length,
    ...others.filter(({ quote }) => quote.start >= end).map(({ quote }) => quote.end - 1),
  );
  const before = prefix.slice(prefix.length - (start - from));
  return { source, quote: before + exact + suffix.slice(0, to - end) };
}
