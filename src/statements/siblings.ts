import type { Sentence } from '../model/sentence.ts';
import type { Reading } from './reading.ts';
import type { Finding } from './rule.ts';

/** A list of fewer items shows no habit of phrasing. */
const FEWEST_ITEMS = 3;
/** So many of the items must be advice by their own words before the others are taken for it. */
const MOSTLY = 0.6;
const FEWEST_WORDS = 4;
const TELLS = /\b(?:was|were|had|did|i|we|he|she|my)\b/;
const DENIES = /^\W*(?:no|not|never|nothing|none|nobody|without|neither)\b/;

/** Names the list an item stands in: neighbours under one heading, introduced by one sentence. */
const listOf = ({ block }: Sentence): string =>
  JSON.stringify([block.kind, block.level, block.introducedBy, block.headingPath]);

const isItem = ({ block, index }: Sentence): boolean =>
  (block.kind === 'listItem' || block.kind === 'heading') && index === 0;

/**
 * The first sentences of list items that are advice by the company they keep: in a list of rules the terse ones
 * are rules too ("Keep it dry. / Two coats, an hour apart. / Never thin it.").
 * @param sentences of one document, in reading order
 * @param isAdvice whether a sentence is advice by its own words
 */
export function findSiblings(
  sentences: readonly Sentence[],
  isAdvice: (sentence: Sentence) => boolean,
): Set<Sentence> {
  const advised = new Set(sentences.filter(isAdvice).map(({ blockIndex }) => blockIndex));
  const lists = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    if (!isItem(sentence)) continue;
    const key = listOf(sentence);
    lists.set(key, [...(lists.get(key) ?? []), sentence]);
  }
  const siblings = new Set<Sentence>();
  for (const items of lists.values()) {
    const found = items.filter(({ blockIndex }) => advised.has(blockIndex)).length;
    if (items.length < FEWEST_ITEMS || found < MOSTLY * items.length) continue;
    for (const item of items) if (!advised.has(item.blockIndex)) siblings.add(item);
  }
  return siblings;
}

/** What such an item says to do, or `null` where it asks or tells a story. */
export function readSibling({ tokens, lower, isQuestion }: Reading): Finding | null {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT').length;
  if (isQuestion || words < FEWEST_WORDS || TELLS.test(lower)) return null;
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM');
  return {
    rule: 'sibling',
    stance: DENIES.test(lower) ? 'avoid' : 'do',
    strength: 'should',
    action: Math.max(0, first),
  };
}
