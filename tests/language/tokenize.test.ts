import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';

const expectPlaced = (text: string) => {
  const tokens = tokenize(text);
  let from = 0;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(from);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    from = token.end;
  }
  return tokens;
};

describe('tokenize', () => {
  it('splits into words and signs with their places', () => {
    const words = expectPlaced('Water the beds, then rest.').map(({ text }) => text);
    expect(words).toEqual(['Water', 'the', 'beds', ',', 'then', 'rest', '.']);
  });

  it('reads curly apostrophes as straight ones and keeps them in the text', () => {
    const curly = expectPlaced('Don’t overwater “Black Krim”.');
    const straight = tokenize('Don\'t overwater "Black Krim".');
    expect(curly.map(({ lower }) => lower).slice(0, 3)).toEqual(['do', "n't", 'overwater']);
    expect(curly.map(({ start }) => start)).toEqual(straight.map(({ start }) => start));
    expect(curly[1]?.text).toBe('n’t');
  });

  it('gives each word its lemma, its stem and its kind', () => {
    const [, reflect, , reflection] = tokenize('They reflect on reflection.');
    expect(reflect?.stem).toBe(reflection?.stem);
    const [, , beds] = tokenize('Water the beds.');
    expect(beds).toMatchObject({ lemma: 'bed', pos: 'NOUN' });
  });

  it.each([
    ['emoji', 'Water 🌱🌿 the beds 👩‍🌾 daily.'],
    ['combining accents', 'Un cafe\u0301 pour le pe\u0301re.'],
    ['letters that grow when lowered', 'İstanbul İİ tea.'],
    ['lone surrogates', 'Cut \ud83c low \udf31.'],
    ['no-break and other spaces', 'Water\u00a0the\u2003beds\u200bnow.'],
    ['other scripts', '水を beds やる, вода и مياه.'],
    ['nothing', ''],
    ['spaces only', ' \t '],
  ])('keeps its places right with %s', (_what, text) => {
    expectPlaced(text);
  });

  it.each([
    ['an address', `https://a.example/${'path/'.repeat(4000)}`],
    ['letters', 'a'.repeat(20_000)],
    ['signs', '._-/@'.repeat(4000)],
  ])('comes back soon from a word of 20 kB made of %s, and reads on behind it', (_what, word) => {
    const before = performance.now();
    const text = `Cut ${word} low`;
    const tokens = expectPlaced(text);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(tokens.at(-1)).toMatchObject({ text: 'low', end: text.length });
  });
});
