import { describe, expect, it } from 'vitest';
import { matchQuote } from '../../src/corrections/match-quote.ts';
import type { GraphIndex, Statement } from '../../src/views/graph-index.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { quotePlace } from '../../src/views/quote-place.ts';
import { smallGraph } from './small-graph.ts';

const base = indexGraph(smallGraph());
const CONTEXT = 32;

/** An article that says these sentences, every one of them advice. */
function article(text: string, sentences: readonly string[]): GraphIndex {
  const [model] = base.statements;
  if (!model) throw new Error('the small graph has statements');
  let from = 0;
  const statements = sentences.map((exact, i): Statement => {
    const start = text.indexOf(exact, from);
    const end = start + exact.length;
    from = end;
    const prefix = text.slice(Math.max(0, start - CONTEXT), start);
    const suffix = text.slice(end, end + CONTEXT);
    const said = exact.replace(/\s+/g, ' ').replaceAll('**', '');
    return {
      ...model,
      key: `statement:${i}`,
      text: said,
      quote: { exact, start, end, prefix, suffix },
    };
  });
  return { ...base, statements, statementsOf: new Map([['source:a', statements]]) };
}

/** Which sentence a build takes each of the places for. */
const readBack = (text: string, sentences: readonly string[]): number[][] => {
  const index = article(text, sentences);
  const candidates = index.statements.map(({ text: said, quote }, i) => ({
    item: i,
    words: [said, quote.exact],
    span: quote,
  }));
  return index.statements.map((one) => matchQuote(quotePlace(index, one).quote, candidates, text));
};

describe('quotePlace', () => {
  it('quotes the sentence as it stands in the article, line breaks and all', () => {
    const index = article('Turn the\nsoil **twice**.', ['Turn the\nsoil **twice**.']);
    const [only] = index.statements;
    expect(only && quotePlace(index, only)).toEqual({
      source: 'a.md',
      quote: 'Turn the\nsoil **twice**.',
    });
  });

  it.each([
    ['said once each', 'Water daily. Water at night.'],
    ['one inside the other', 'Water daily. Water daily in June.'],
    ['said twice', 'Water daily.\n\nRoses are thirsty plants, all year.\n\nWater daily.'],
    ['said twice, one after the other', 'Rest.\n\nRest.'],
  ])('names one sentence and no other: %s', (_, text) => {
    const sentences = text.match(/(?:Water|Rest)[^.]*\./g) ?? [];
    expect(readBack(text, sentences)).toEqual(sentences.map((_sentence, i) => [i]));
  });
});
