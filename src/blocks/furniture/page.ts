import type { FurnitureKind } from '../../model/block.ts';
import { type Passage, wordCount } from '../flatten/passage.ts';

/** What is left of a document when a detector looks at it. */
export interface Page {
  readonly passages: readonly Passage[];
  /** Share (0–1) of the words that stand above and below each passage. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/**
 * Recognises one kind of page furniture by how it is built. A detector needs more than one word as
 * evidence, or a word and a place near the edge of the page, so that an article about the same matter
 * keeps its text.
 */
export interface FurnitureDetector {
  readonly kind: FurnitureKind;
  /** Indexes into `page.passages` of the passages that are such furniture. */
  find(page: Page): number[];
}

/** A page of passages. */
export function pageOf(passages: readonly Passage[]): Page {
  const words = passages.map((passage) => wordCount(passage.content.text));
  const total = Math.max(
    1,
    words.reduce((sum, count) => sum + count, 0),
  );
  const above: number[] = [];
  let sum = 0;
  for (const count of words) {
    above.push(sum / total);
    sum += count;
  }
  const below = words.map((count, index) => Math.max(0, 1 - (above[index] ?? 0) - count / total));
  return { passages, above, below };
}

/** Clean text of a passage; empty beyond the edges. */
export function textAt(page: Page, index: number): string {
  return page.passages[index]?.content.text ?? '';
}

/** Indexes of the passages whose text, and place if that matters, fulfil a condition. */
export function indexesWhere(
  page: Page,
  holds: (text: string, index: number, passage: Passage) => boolean,
): number[] {
  return page.passages.flatMap((passage, index) =>
    holds(passage.content.text, index, passage) ? [index] : [],
  );
}

/**
 * Like `indexesWhere`, but without headings that text stands below: those are headings of the article,
 * whatever they say.
 */
export function linesWhere(
  page: Page,
  holds: (text: string, index: number, passage: Passage) => boolean,
): number[] {
  return indexesWhere(page, (text, index, passage) => {
    const next = page.passages[index + 1];
    const isAboveText = passage.kind === 'heading' && next !== undefined && next.kind !== 'heading';
    return !isAboveText && holds(text, index, passage);
  });
}

/** Indexes from `start` up to, not including, `end`. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}

/** Index of the next heading of the same or a higher level behind a heading; the number of passages without one. */
export function endOfSection(page: Page, index: number): number {
  const level = page.passages[index]?.kind === 'heading' ? page.passages[index]?.level : 6;
  const next = page.passages.findIndex(
    (passage, other) =>
      other > index && passage.kind === 'heading' && passage.level <= (level ?? 6),
  );
  return next === -1 ? page.passages.length : next;
}

/** Whether a passage is one of the last `count` of its page. */
export function isAmongLast(page: Page, index: number, count: number): boolean {
  return index >= page.passages.length - count;
}
