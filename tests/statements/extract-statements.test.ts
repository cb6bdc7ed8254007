import { describe, expect, it } from 'vitest';
import { adviceIn, statementOf } from './statement-of.ts';

const texts = (article: string) => adviceIn(article).map(({ text }) => text);

describe('what is taken', () => {
  it('passes over the title, even where it is phrased as a command', () => {
    expect(texts('# Grow Better Tomatoes\n\nStake them early.')).toEqual(['Stake them early.']);
  });

  it('takes a heading within the article that is advice', () => {
    expect(texts('# Tomatoes\n\n## Stake Them Early\n\nThey grow fast.')).toEqual([
      'Stake Them Early',
    ]);
  });

  it('passes over a letter that is quoted, and keeps the advice of a named person', () => {
    const article = [
      'My neighbour left a note:',
      '“Please water the beans. Do not feed the cat.”',
      '“Start with a small bed.” – Ann Gardener',
    ];
    expect(texts(article.join('\n\n'))).toEqual(['“Start with a small bed.” – Ann Gardener']);
  });

  it('passes over the questions that a directive brings', () => {
    const article = 'Ask yourself:\n\n- Does the bed get sun?\n- Is the soil heavy?';
    expect(texts(article)).not.toContainEqual(expect.stringContaining('?'));
  });

  it('passes over stories, questions and facts', () => {
    const article =
      'I watered the beds at noon. Should you water at noon? Tomatoes are thirsty. The soil was dry.';
    expect(texts(article)).toEqual([]);
  });

  it.each(['run/check.sh', 'start.txt', 'make_bread', 'set-up.md'])(
    'passes over the name %s, even where it begins as a command does',
    (name) => {
      expect(texts(`# Bread\n\n## ${name}\n\nKnead it well.\n\n${name}`)).toEqual([
        'Knead it well.',
      ]);
    },
  );

  it('takes advice that has a name within, and advice of one word', () => {
    expect(texts('Read start.txt first.\n\nRest.')).toEqual(['Read start.txt first.', 'Rest.']);
  });

  it('passes over code and page furniture', () => {
    const article =
      'Oil the chain.\n\n```\nRun it twice.\n```\n\nShare this:\n\n- Facebook\n- Twitter';
    expect(texts(article)).toEqual(['Oil the chain.']);
  });
});

describe('what is said of it', () => {
  it.each([
    ['Never leave the oven open.', 'avoid', 'must'],
    ['Make sure the lid is on.', 'do', 'must'],
    ['You must seal the jars.', 'do', 'must'],
    ['Water the beds.', 'do', 'should'],
    ['You shouldn’t prune in spring.', 'avoid', 'should'],
    ['Consider a second lock.', 'do', 'may'],
    ['You don’t have to peel the carrots.', 'avoid', 'may'],
  ])('"%s" is %s, %s', (line, stance, strength) => {
    expect(statementOf(line)).toMatchObject({ stance, strength });
  });

  it('quotes the file word for word, markup within included, with what stands around', () => {
    const article = 'It is dry.\n\nWater **every** bed. Then rest a while.';
    const [water] = adviceIn(article);
    expect(water?.text).toBe('Water every bed.');
    expect(water?.quote.exact).toBe('Water **every** bed.');
    expect(article.slice(water?.quote.start, water?.quote.end)).toBe(water?.quote.exact);
    expect(article).toContain(`${water?.quote.prefix}${water?.quote.exact}${water?.quote.suffix}`);
    expect(water?.quote.prefix).toBe('It is dry.\n\n');
  });
});

describe('ids', () => {
  const idsByText = (article: string) =>
    new Map(adviceIn(article).map(({ text, id }) => [text, id]));

  it('stay when sentences are put in another order and others come in between', () => {
    const before = idsByText('Oil the chain. Pump the tyres.');
    const after = idsByText('# Bikes\n\nPump the tyres. Wash the frame.\n\nOil the chain.');
    for (const [text, id] of before) expect(after.get(text)).toBe(id);
  });

  it('are never the same, even for words that are said twice or by two articles', () => {
    const ids = [
      ...adviceIn('Oil the chain. Oil the chain. Oil the chain.', 'one'),
      ...adviceIn('Oil the chain.', 'two'),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});
