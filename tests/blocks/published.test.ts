import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/blocks/to-blocks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { toSentences } from '../../src/sentences/to-sentences.ts';

// Texts that belong to their authors and are no part of this project: only where they lie beside it.
const SHARED = new URL('../../../shared/', import.meta.url).pathname;
const articles = `${SHARED}articles`;
const guides = ['git', 'wfh'].map((name) => `${SHARED}evaluation/${name}`);

/** Phrases of forms, share lines and notices, whatever the site. */
const FURNITURE =
  /\b(?:commenting using|liked by|log\s+out|bloggers like|pin it|share this|leave a (?:reply|comment)|about the author|rights reserved|contact us|thoughts on|connecting to|in the comments)\b|%s/i;

interface Gold {
  readonly sources: Readonly<Record<string, { file: string; core?: Span[]; optional?: Span[] }>>;
  readonly positions: Readonly<Record<string, Readonly<Record<string, Span[]>>>>;
}
type Span = readonly [start: number, end: number];

describe.skipIf(!existsSync(articles))('the published articles', async () => {
  const { documents } = await readCorpus(existsSync(articles) ? [articles] : []);
  const goldFile = `${SHARED}evaluation/articles.json`;
  const gold: Gold = existsSync(goldFile)
    ? JSON.parse(readFileSync(goldFile, 'utf8'))
    : { sources: {}, positions: {} };

  it.each(documents)('$path keeps its advice and loses its furniture', (document) => {
    const sentences = toSentences(toBlocks(document).blocks);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.map(({ text }) => text).filter((text) => FURNITURE.test(text))).toEqual([]);
    const thread = document.text.search(/^\d+ thoughts on/m);
    const after = sentences.filter(({ source }) => thread !== -1 && source.start >= thread);
    expect(after).toEqual([]);
    for (const { text, source } of sentences) {
      expect(document.text.slice(source.start, source.end).replace(/\s+/g, ' ')).toBe(text);
    }
  });

  it.each(Object.entries(gold.sources))(
    '%s has the sentences that were labelled by hand',
    (key, source) => {
      const document = documents.find(({ path }) => path === source.file);
      const sentences = document === undefined ? [] : toSentences(toBlocks(document).blocks);
      const spans = [
        ...(source.core ?? []),
        ...(source.optional ?? []),
        ...Object.values(gold.positions).flatMap((position) => position[key] ?? []),
      ];
      const found = new Set(sentences.map(({ source: place }) => `${place.start}-${place.end}`));
      // Labels of list items begin with their bullets.
      const words = spans.map(([start, end]) => {
        const bullet = /^[•\s]*/.exec(document?.text.slice(start, end) ?? '')?.[0].length ?? 0;
        return `${start + bullet}-${end}`;
      });
      expect(words.filter((place) => !found.has(place))).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(guides[0] ?? ''))('the guides of the evaluation', async () => {
  const { documents, diagnostics } = await readCorpus(guides.filter((path) => existsSync(path)));

  it('are read without trouble', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents.length).toBeGreaterThan(10);
  });

  it.each(documents)('$path stands in its source, sentence for sentence', (document) => {
    const { blocks, diagnostics: own } = toBlocks(document);
    expect(own).toEqual([]);
    for (const { text, source } of toSentences(blocks)) {
      const slice = document.text.slice(source.start, source.end);
      expect(slice).toBe(slice.trim());
      expect(slice[0]).toBe(text[0]);
      let at = 0;
      for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
        at = slice.indexOf(word, at) + word.length;
        expect(at).toBeGreaterThanOrEqual(word.length);
      }
    }
  });
});
