import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/format/parse.ts';
import { analyze, articles } from '../graph/generated-articles.ts';

const FIXED = { seed: 20261123, numRuns: 60 };

const always = (check: (found: Awaited<ReturnType<typeof analyze>>) => void) =>
  fc.assert(
    fc.asyncProperty(articles, async (texts) => check(await analyze(texts))),
    FIXED,
  );

describe('analysing any articles', { timeout: 120_000 }, () => {
  it('quotes words that stand where they are said to stand', () =>
    always(({ statements, documents }) => {
      const textOf = new Map(documents.map(({ document }) => [document.id, document.text]));
      for (const { source, quote, text, parts, deeds } of statements) {
        expect(textOf.get(source)?.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(quote.exact).not.toBe('');
        for (const span of [...Object.values(parts), ...deeds]) {
          if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }
    }));

  it('gives every statement an id of its own', () =>
    always(({ statements }) => {
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    }));

  it('takes statements from sentences of the article only, each once and in order', () =>
    always(({ statements, documents }) => {
      for (const { document, sentences } of documents) {
        const own = statements.filter(({ source }) => source === document.id);
        const places = own.map(({ sentence }) => sentences.indexOf(sentence));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }
    }));

  it('relates statements of different sources only, each pair once, with cues in their texts', () =>
    always(({ statements, relations }) => {
      const byId = new Map(statements.map((statement) => [statement.id, statement]));
      const pairs = relations.map(({ a, b }) => `${a} ${b}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const { a, b, why, confidence, cues } of relations) {
        const [first, second] = [byId.get(a), byId.get(b)];
        expect(a < b).toBe(true);
        expect(first?.source).not.toBe(second?.source);
        expect(why).not.toBe('');
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { start, end } of cues.a) expect(first?.text.slice(start, end)).toMatch(/\S/);
        for (const { start, end } of cues.b) expect(second?.text.slice(start, end)).toMatch(/\S/);
      }
    }));

  it('puts every statement into exactly one recommendation, with a name and a theme', () =>
    always(({ statements, recommendations }) => {
      const members = recommendations.flatMap((one) => one.members.map((m) => m.statement));
      expect([...members].sort()).toEqual(statements.map(({ id }) => id).sort());
      for (const { label, themes } of recommendations) {
        expect(label).toMatch(/\S/);
        expect(themes.length).toBeGreaterThan(0);
      }
    }));

  it('publishes a graph that keeps its contract, and the same one again', () =>
    fc.assert(
      fc.asyncProperty(articles, async (texts) => {
        const [first, second] = [await analyze(texts), await analyze(texts)];
        const json = JSON.stringify(first.graph);
        expect(JSON.stringify(second.graph)).toBe(json);
        expect(parseGraph(JSON.parse(json))).toEqual(JSON.parse(json));
      }),
      { ...FIXED, numRuns: 20 },
    ));
});

it('makes up articles that hold advice, conflicts and recommendations of more than one source', async () => {
  let [advice, links, shared] = [0, 0, 0];
  for (const texts of fc.sample(articles, { seed: 20261123, numRuns: 20 })) {
    const { statements, relations, recommendations } = await analyze(texts);
    advice += statements.length;
    links += relations.length;
    shared += recommendations.filter(({ members }) => members.length > 1).length;
  }
  expect(Math.min(advice, links, shared)).toBeGreaterThan(10);
});
