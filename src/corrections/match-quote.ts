import type { Span } from '../model/span.ts';
import { fold, foldText } from './fold.ts';

/** Something that a quote can mean. */
export interface Candidate<T> {
  readonly item: T;
  /** Its words as they are shown, and as they stand in the article. */
  readonly words: readonly string[];
  /** Where it stands in the article's text. */
  readonly span: Span;
}

const isWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Every place at which `part` stands in `whole`. */
const occurrences = (whole: string, part: string): Span[] => {
  const found: Span[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    found.push({ start: at, end: at + part.length });
  }
  return found;
};

/** Whether `part` stands in `whole` as words of its own: "ask" does not stand so in "task". */
const holdsWords = (whole: string, part: string): boolean =>
  occurrences(whole, part).some(({ start, end }) => {
    const cut = isWord(whole[start - 1]) && isWord(part[0]);
    return !cut && !(isWord(whole[end]) && isWord(part.at(-1)));
  });

/**
 * What a quote means in an article: what has these very words, or else what holds them, or else what
 * lies inside them where they run over more than one sentence. The very words go first, so that a
 * short sentence can be named though a longer one repeats it.
 * @param article the document's text
 */
export function matchQuote<T>(
  quote: string,
  candidates: readonly Candidate<T>[],
  article: string,
): T[] {
  const wanted = fold(quote);
  const folded = candidates.map((candidate) => ({
    ...candidate,
    words: candidate.words.map(fold),
  }));
  const pick = (fits: (candidate: Candidate<T>) => boolean): T[] | null => {
    const found = folded.filter(fits).map(({ item }) => item);
    return found.length > 0 ? found : null;
  };
  return (
    pick(({ words }) => words.includes(wanted)) ??
    pick(({ words }) => words.some((own) => holdsWords(own, wanted))) ??
    pick(({ words }) => words.some((own) => own.includes(wanted))) ??
    // By place and not by words: a heading "Wait" is not meant by a quote that has this word in it.
    pick(isInside(occurrences(foldText(article), wanted), article)) ??
    []
  );
}

const isInside =
  (quoted: readonly Span[], article: string) =>
  ({ span }: { span: Span }): boolean => {
    if (quoted.length === 0) return false;
    const [start, end] = [span.start, span.end].map((at) => foldText(article.slice(0, at)).length);
    if (start === undefined || end === undefined) return false;
    return quoted.some((place) => place.start <= start && end <= place.end);
  };
