import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/blocks/to-blocks.ts';
import type { Block } from '../../src/model/block.ts';
import type { DocumentFormat } from '../../src/model/document.ts';
import { toSentences } from '../../src/sentences/to-sentences.ts';
import { anyDocument, wordedDocument } from './reading-documents.ts';

const FIXED = { seed: 20261123, numRuns: 200 };

function read(format: DocumentFormat, text: string): Block[] {
  return toBlocks({ id: 'a', path: 'a', format, text, sha256: '' }).blocks;
}

function expectMapped(text: string, blocks: readonly Block[]): void {
  for (const [index, { kind, content, source, introducedBy }] of blocks.entries()) {
    expect(content.text).not.toBe('');
    // Code keeps its lines and what they are set in by; all else is running text.
    const folded = kind === 'code' ? content.text : content.text.replace(/\s+/g, ' ');
    expect(content.text).toBe(kind === 'code' ? folded.trimEnd() : folded.trim());
    expect(content.starts.length).toBe(content.text.length);
    expect(content.ends.length).toBe(content.text.length);
    const places = content.starts.map((start, at) => [start, content.ends[at] ?? -1] as const);
    let [lastStart, lastEnd] = [0, 0];
    for (const [start, end] of places) {
      expect(start).toBeGreaterThanOrEqual(lastStart);
      expect(end).toBeGreaterThanOrEqual(Math.max(lastEnd, start));
      [lastStart, lastEnd] = [start, end];
    }
    expect(lastEnd).toBeLessThanOrEqual(text.length);
    expect(source.start).toBeGreaterThanOrEqual(0);
    expect(source.end).toBeLessThanOrEqual(text.length);
    expect(source.start).toBeLessThanOrEqual(content.starts[0] ?? 0);
    expect(source.end).toBeGreaterThanOrEqual(lastEnd);
    if (introducedBy !== null) expect(introducedBy).toBeLessThan(index);
  }
}

describe('reading any document', () => {
  it('never throws, and maps every character to its place', () => {
    fc.assert(
      fc.property(anyDocument, ({ format, text }) => {
        const blocks = read(format, text);
        expectMapped(text, blocks);
        for (const { content } of blocks) {
          for (const [at, unit] of content.text.split('').entries()) {
            if (!/[a-z0-9]/i.test(unit)) continue;
            const piece = text.slice(content.starts[at], content.ends[at]);
            expect(piece === unit || /^[&\\]/.test(piece)).toBe(true);
          }
        }
      }),
      FIXED,
    );
  });

  it('gives sentences that stand in the source as they are, apart from markup', () => {
    fc.assert(
      fc.property(wordedDocument, ({ format, text }) => {
        const blocks = read(format, text);
        expectMapped(text, blocks);
        for (const sentence of toSentences(blocks)) {
          const slice = text.slice(sentence.source.start, sentence.source.end);
          let at = 0;
          for (const word of sentence.text.match(/w\d+/g) ?? []) {
            at = slice.indexOf(word, at);
            expect(at).toBeGreaterThanOrEqual(0);
            at += word.length;
          }
          expect(slice).toBe(slice.trim());
        }
      }),
      FIXED,
    );
  });

  it('loses no visible word, repeats none and keeps their order', () => {
    fc.assert(
      fc.property(wordedDocument, ({ format, text, words }) => {
        const seen = read(format, text).flatMap(({ content }) => content.text.match(/w\d+/g) ?? []);
        expect(seen).toEqual(Array.from({ length: words }, (_, index) => `w${index}`));
      }),
      FIXED,
    );
  });

  it('covers every own word with sentences', () => {
    fc.assert(
      fc.property(wordedDocument, ({ format, text }) => {
        const blocks = read(format, text);
        const own = blocks.filter((block) => block.leftOut === null && block.kind !== 'code');
        const words = (texts: readonly string[]): string[] =>
          texts.flatMap((part) => part.match(/w\d+/g) ?? []);
        expect(words(toSentences(blocks).map((sentence) => sentence.text))).toEqual(
          words(own.map((block) => block.content.text)),
        );
      }),
      FIXED,
    );
  });
});
