import type { PublishedBlock } from '../format/schema.ts';
import type { GraphIndex, Statement } from './graph-index.ts';

/** A stretch of an article's text; advice when it has a statement. */
export interface Segment {
  readonly text: string;
  readonly statement: Statement | null;
}

/** One block of an article with its advice found in place. */
export interface Passage {
  readonly kind: PublishedBlock['kind'];
  readonly level: number;
  readonly segments: readonly Segment[];
  /** Statements that begin in this block. */
  readonly statements: readonly Statement[];
}

/** An article in parts: its own words, or a run of passages that were left out, with their kind. */
export interface ArticlePart {
  readonly leftOut: string | null;
  readonly passages: readonly Passage[];
}

type PublishedSentence = PublishedBlock['sentences'][number];

/** Where a statement's words stand in a sentence's clean text; the whole sentence when they were changed. */
function placeIn(sentence: PublishedSentence, { quote, text }: Statement): [number, number] {
  const whole: [number, number] = [0, sentence.text.length];
  if (quote.start <= sentence.start && quote.end >= sentence.end) return whole;
  for (const words of [quote.exact, text]) {
    const at = sentence.text.indexOf(words);
    if (at >= 0) return [at, at + words.length];
  }
  return whole;
}

/** Cuts a sentence at the statements in it; where two overlap, the first keeps the words. */
function cutSentence(sentence: PublishedSentence, statements: readonly Statement[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const placed = statements
    .map((statement) => ({ statement, place: placeIn(sentence, statement) }))
    .sort((p, q) => p.place[0] - q.place[0] || p.place[1] - q.place[1]);
  for (const { statement, place } of placed) {
    const start = Math.max(at, place[0]);
    if (place[1] <= start) continue;
    if (start > at) segments.push({ text: sentence.text.slice(at, start), statement: null });
    segments.push({ text: sentence.text.slice(start, place[1]), statement });
    at = place[1];
  }
  if (at < sentence.text.length) segments.push({ text: sentence.text.slice(at), statement: null });
  return segments;
}

function passageOf(block: PublishedBlock, statements: readonly Statement[]): Passage {
  const inside = (sentence: PublishedSentence): Statement[] =>
    statements.filter(({ quote }) => quote.start < sentence.end && quote.end > sentence.start);
  const segments = block.sentences.flatMap((sentence, i) => {
    const cut = cutSentence(sentence, inside(sentence));
    return i === 0 ? cut : [{ text: ' ', statement: null }, ...cut];
  });
  const seen = new Set(segments.flatMap(({ statement }) => statement ?? []));
  return { kind: block.kind, level: block.level, segments, statements: [...seen] };
}

/** An article to read, in its own order, with every statement marked where it stands. */
export function articleParts(index: GraphIndex, source: string): ArticlePart[] {
  const article = index.source.get(source);
  const statements = index.statementsOf.get(source) ?? [];
  const parts: { leftOut: string | null; passages: Passage[] }[] = [];
  for (const block of article?.blocks ?? []) {
    const leftOut = block.leftOut ?? null;
    const last = parts.at(-1);
    const passage = passageOf(block, leftOut === null ? statements : []);
    if (last && last.leftOut === leftOut) last.passages.push(passage);
    else parts.push({ leftOut, passages: [passage] });
  }
  return parts;
}
