import { createHash } from 'node:crypto';
import type { CorpusDocument } from '../model/document.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Stance, Statement } from '../model/statement.ts';

/** How much of the text around a quote is kept to find it again, as in the W3C's TextQuoteSelector. */
const CONTEXT = 32;

/** A sentence with the document it stands in. */
export interface Found {
  readonly document: CorpusDocument;
  readonly sentence: Sentence;
}

/** The same id that the analysis would give, so that links to the statement outlive its being found. */
const idOf = (document: CorpusDocument, text: string, taken: ReadonlySet<string>): string => {
  const hash = createHash('sha256').update(`${document.id}\n${text}`).digest('hex').slice(0, 12);
  let id = hash;
  for (let count = 2; taken.has(id); count += 1) id = `${hash}-${count}`;
  return id;
};

const toStatement = (
  { document, sentence }: Found,
  stance: Stance,
  taken: ReadonlySet<string>,
): Statement => {
  const { text } = sentence;
  const { start, end } = sentence.source;
  return {
    id: idOf(document, text, taken),
    source: document.id,
    sentence,
    text,
    quote: {
      exact: document.text.slice(start, end),
      start,
      end,
      prefix: document.text.slice(Math.max(0, start - CONTEXT), start),
      suffix: document.text.slice(end, end + CONTEXT),
    },
    stance,
    strength: 'should',
    parts: {
      action: { text, start: 0, end: text.length },
      object: null,
      condition: null,
      timing: null,
      amount: null,
      reason: null,
    },
    deeds: [{ text, start: 0, end: text.length }],
    details: [],
    when: 'anytime',
    rule: 'correction',
  };
};

/**
 * Makes a sentence a statement, at its place in reading order. Where the tool has found it by itself
 * in the meantime, its statement is kept, and only the stance is the person's.
 * @param documents in the order of the statements
 */
export function addStatement(
  found: Found,
  stance: Stance,
  statements: readonly Statement[],
  documents: readonly CorpusDocument[],
): Statement[] {
  const { document, sentence } = found;
  const isThis = ({ source, quote }: Statement) =>
    source === document.id && quote.start === sentence.source.start;
  if (statements.some(isThis)) {
    return statements.map((statement) =>
      isThis(statement) ? { ...statement, stance } : statement,
    );
  }
  const added = toStatement(found, stance, new Set(statements.map(({ id }) => id)));
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const rank = (statement: Statement) => order.get(statement.source) ?? order.size;
  return [...statements, added].sort(
    (x, y) =>
      rank(x) - rank(y) ||
      x.sentence.blockIndex - y.sentence.blockIndex ||
      x.sentence.index - y.sentence.index,
  );
}
