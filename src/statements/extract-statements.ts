import { createHash } from 'node:crypto';
import type { CorpusDocument } from '../model/document.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Quote, Statement } from '../model/statement.ts';
import { isRunningComment, readMarkedComment } from './code-comment.ts';
import { isDenyingHead, standsUnderDenial } from './denied-place.ts';
import { withDetails } from './details.ts';
import { findAction } from './parts/action.ts';
import { findDeeds } from './parts/deeds.ts';
import { findParts } from './parts/find-parts.ts';
import { isReportedSpeech } from './quotation.ts';
import { type Reading, readSentence } from './reading.ts';
import type { Finding } from './rule.ts';
import { findAdvice } from './rules.ts';
import { findSiblings, readSibling } from './siblings.ts';
import { tellWhen } from './when.ts';

/** How much of the text around a quote is kept to find it again, as in the W3C's TextQuoteSelector. */
const CONTEXT = 32;

const quoteOf = (document: CorpusDocument, { start, end }: Sentence['source']): Quote => ({
  exact: document.text.slice(start, end),
  start,
  end,
  prefix: document.text.slice(Math.max(0, start - CONTEXT), start),
  suffix: document.text.slice(end, end + CONTEXT),
});

const idOf = (document: CorpusDocument, text: string, seen: Map<string, number>): string => {
  const hash = createHash('sha256').update(`${document.id}\n${text}`).digest('hex').slice(0, 12);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return count === 1 ? hash : `${hash}-${count}`;
};

/** Advice that only its place makes one: behind "Bad:" in code, among the rules of a list. */
function readByPlace(reading: Reading, siblings: ReadonlySet<Sentence>): Finding | null {
  const marked = readMarkedComment(reading);
  if (marked) return marked;
  return siblings.has(reading.sentence) ? readSibling(reading) : null;
}

/** The pieces of advice in a document's sentences, in reading order. */
export function extractStatements(
  document: CorpusDocument,
  sentences: readonly Sentence[],
): Statement[] {
  const seen = new Map<string, number>();
  const statements: Statement[] = [];
  const readings = sentences
    .filter(
      (sentence) =>
        !isTitle(sentence) &&
        !isReportedSpeech(sentence) &&
        !isName(sentence.text) &&
        !isRunningComment(sentence) &&
        !isDenyingHead(sentence),
    )
    .map(readSentence);
  const advice = new Map(readings.map((reading) => [reading.sentence, findAdvice(reading)]));
  const siblings = findSiblings(sentences, (sentence) => (advice.get(sentence) ?? null) !== null);
  for (const reading of readings) {
    const { sentence } = reading;
    const found = advice.get(sentence) ?? readByPlace(reading, siblings);
    if (!found) continue;
    const { text } = sentence;
    const from = reading.tokens[found.action]?.start ?? 0;
    const action = findAction(text, reading.lower, from, found.rule);
    statements.push({
      id: idOf(document, text, seen),
      source: document.id,
      sentence,
      text,
      quote: quoteOf(document, sentence.source),
      stance: standsUnderDenial(sentence) ? 'avoid' : found.stance,
      strength: found.strength,
      parts: findParts(reading, action, found.rule),
      deeds: findDeeds(text, reading.tokens, action),
      details: [],
      when: tellWhen(reading.lower),
      rule: found.rule,
    });
  }
  return withDetails(statements, sentences);
}

/** One run of letters with marks within, such as a file's name or an address. */
const isName = (text: string): boolean => /^\S*[./_\d-]\S*\w$/.test(text);

/** A document's title says what it is about, even where it is phrased as a command. */
const isTitle = ({ block }: Sentence): boolean =>
  block.kind === 'heading' && block.level === 1 && block.headingPath.length === 0;
