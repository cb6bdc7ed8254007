import { describe, expect, it } from 'vitest';
import { matchQuote } from '../../src/corrections/match-quote.ts';

const match = (quote: string, article: string, ...texts: string[]) => {
  const candidates = texts.map((text) => {
    const start = article.indexOf(text);
    return { item: text, words: [text], span: { start, end: start + text.length } };
  });
  return matchQuote(quote, candidates, article);
};

describe('matchQuote', () => {
  it('finds what holds the words', () => {
    expect(match('two weeks', 'Wait two weeks. Go.', 'Wait two weeks.', 'Go.')).toEqual([
      'Wait two weeks.',
    ]);
  });

  it('prefers the very words to a longer sentence that repeats them', () => {
    expect(match('Ask', 'Ask Ask them.', 'Ask them.', 'Ask')).toEqual(['Ask']);
  });

  it('prefers whole words to a part of one, and takes a part where there is nothing else', () => {
    expect(match('ask', 'A task. Do ask.', 'A task.', 'Do ask.')).toEqual(['Do ask.']);
    expect(match('ask', 'A task. Do not.', 'A task.', 'Do not.')).toEqual(['A task.']);
  });

  it('finds what lies inside words that run over more than one sentence', () => {
    const article = 'First\n\n it rained.  Take an\numbrella. Fine';
    expect(match('it rained. Take an umbrella.', article, 'Take an\numbrella.', 'First')).toEqual([
      'Take an\numbrella.',
    ]);
  });

  it('does not take a short sentence elsewhere for a part of the quote', () => {
    expect(match('Wait a week, then call', 'Wait\n\nWait a week, then call', 'Wait')).toEqual([]);
    expect(match('Wait a week, then call', 'Wait\n\nNothing else', 'Wait')).toEqual([]);
  });

  it('returns everything that fits as well', () => {
    expect(
      match('the soil', 'Dig the soil. Wet the soil.', 'Dig the soil.', 'Wet the soil.'),
    ).toHaveLength(2);
  });
});
